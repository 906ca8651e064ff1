import type { Read } from "./reading.ts";

/** Reads `~`: a no-break space between words (`Figure~2`); kept in `1,000~2,000`, `~5` and paths. */
export const readTilde = (text: string, i: number): Read => {
  const before = text[i - 1] ?? "";
  const after = text[i + 1] ?? "";
  const betweenDigits = /\d/.test(before) && /\d/.test(after);
  const tie = /[\p{L}\p{N}\p{Co}.,)}\]]/u.test(before) && /[\p{L}\p{N}\p{Co}\\(["'`{]/u.test(after);
  return { out: tie && !betweenDigits ? "\u00a0" : "~", next: i + 1 };
};

/** Reads a run of hyphens: two are an en dash, three an em dash; options (`--lines`) and arrows stay. */
export const readDashes = (text: string, i: number): Read => {
  let next = i;
  while (text[next] === "-") next++;
  const length = next - i;
  const before = text[i - 1] ?? " ";
  const after = text[next] ?? " ";
  const isOption = /\s/.test(before) && /[\p{L}\p{N}]/u.test(after);
  const kept = length < 2 || length > 3 || isOption || /[<!]/.test(before) || after === ">";
  if (kept) return { out: text.slice(i, next), next };
  return { out: length === 2 ? "–" : "—", next };
};
