import { dropText, keepText, keysFrom, readText } from "./kept-text.ts";

/** A form being filled in. The id is made once per form: pressing twice, or after a lost answer, makes one thing. */
export type KeptForm<Form> = { id: string; form: Form };

const prefix = "lectern-form:";

/** The key of a form: one per person, team and what it makes. */
export const formKey = (userId: string, team: string, name: string): string =>
  `${prefix}${userId}:${team}:${name}`;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isAlike = (one: unknown, other: unknown): boolean =>
  typeof one === typeof other && Array.isArray(one) === Array.isArray(other) && other !== null;

// A form that another version of the page kept may lack a field, or have another kind of it.
const over = (fresh: Fields, kept: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fresh).map(([name, value]) => {
      const mine = kept[name];
      if (value === null ? mine === undefined : !isAlike(value, mine)) return [name, value];
      return [name, isFields(value) && isFields(mine) ? over(value, mine) : mine];
    }),
  );

/** Takes a key and the form as it begins; gives what was filled in over it, or null for nothing. */
export const readForm = <Form extends object>(key: string, fresh: Form): KeptForm<Form> | null => {
  try {
    const kept = JSON.parse(readText(key) ?? "null") as unknown;
    if (!isFields(kept) || typeof kept.id !== "string" || !isFields(kept.form)) return null;
    return { id: kept.id, form: over(fresh as Fields, kept.form) as Form };
  } catch {
    return null;
  }
};

/** Keeps a form as it stands. */
export const keepForm = <Form>(key: string, kept: KeptForm<Form>): void =>
  keepText(key, JSON.stringify(kept));

/** Forgets a form: what it makes is stored, or its writer gave it up. Another one, begun in another tab, stays. */
export const dropForm = (key: string, id: string): void => {
  if (readForm(key, {})?.id === id) dropText(key);
};

/** Forgets everybody's forms in this browser: for signing out. */
export const wipeForms = (): void => {
  for (const key of keysFrom(prefix)) dropText(key);
};
