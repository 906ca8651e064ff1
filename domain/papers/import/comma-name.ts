import type { Author } from "../paper.ts";

/** Takes a name as "Family, Given, Suffix" or whole; gives the author in parts, or [] for nothing. */
export function commaName(name: string): Author[] {
  const [family = "", given = "", suffix = ""] = name.split(",").map((part) => part.trim());
  if (family === "" && given === "") return [];
  if (given === "") return [{ literal: [family, suffix].filter(Boolean).join(" ").slice(0, 400) }];
  return [{ given: given.slice(0, 200), family: [family, suffix].filter(Boolean).join(" ").slice(0, 200) }];
}
