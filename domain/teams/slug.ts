// Letters that Unicode does not take apart into an ASCII letter and a mark.
const letters: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

// Words that are, or may become, pages beside a team's own.
const reserved = new Set([
  "account",
  "admin",
  "api",
  "app",
  "help",
  "invitation",
  "new",
  "outbox",
  "p",
  "public",
  "sample",
  "settings",
  "setup",
  "sign-in",
  "t",
  "team",
  "teams",
]);

const longest = 40;

const cut = (slug: string, length: number): string => slug.slice(0, length).replace(/-+$/, "");

/** The address word for a team's name: lower-case ASCII letters, digits and hyphens, at most 40; "reading-group" where nothing of the name is left. */
export const slugOf = (name: string): string => {
  const ascii = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => letters[letter] ?? (/\p{M}/u.test(letter) ? "" : " "))
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "");
  const slug = cut(ascii, longest);
  if (!/[a-z]/.test(slug)) return "reading-group";
  return reserved.has(slug) ? `${slug}-group` : slug;
};

/** The `n`th try for a slug: itself, then "…-2", "…-3", never longer than 40. */
export const numberedSlug = (slug: string, n: number): string => {
  if (n === 1) return slug;
  const ending = `-${n}`;
  return `${cut(slug, longest - ending.length)}${ending}`;
};
