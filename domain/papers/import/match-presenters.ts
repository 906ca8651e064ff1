/** Somebody in the team. */
export type Person = { userId: string; name: string };

/**
 * Takes names as a schedule writes them, the team's people, and what somebody said of names; gives each name's person or null.
 * Unsaid ones are found by the whole name, or by its only word where one person alone has it as a first or last name.
 */
export const matchPresenters = (
  names: readonly string[],
  people: readonly Person[],
  said: Readonly<Record<string, string | null>>,
): Map<string, string | null> => {
  const here = new Set(people.map(({ userId }) => userId));
  const byName = new Map<string, Set<string>>();
  const add = (name: string, userId: string) => byName.set(name, (byName.get(name) ?? new Set()).add(userId));
  for (const { userId, name } of people) {
    const words = bare(name).split(" ");
    add(bare(name), userId);
    if (words.length > 1) for (const word of [words[0] ?? "", words.at(-1) ?? ""]) add(word, userId);
  }
  return new Map(
    names.map((name) => {
      if (Object.hasOwn(said, name)) {
        const chosen = said[name] ?? null;
        return [name, chosen !== null && here.has(chosen) ? chosen : null];
      }
      const [only, ...others] = byName.get(bare(name)) ?? [];
      return [name, others.length === 0 ? (only ?? null) : null];
    }),
  );
};

const bare = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
