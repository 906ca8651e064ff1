import { formulaAt } from "./find-formula.ts";
import { accents, letters, symbols } from "./tex-symbols.ts";

// \'e  \'{e}  \' e  \'\i  {\'e}: a sign may touch its letter; \c{c}  \c c  {\v S}: a command must not.
// As in TeX, blanks after a command only end its name.
const bySign = String.raw`\\(?<sign>["'${"`"}^~=.])\s{0,3}(?:\{\s{0,3}(?<in1>\\[ij]|[A-Za-z])\s{0,3}\}|(?<in2>\\[ij])(?![A-Za-z])\s{0,3}|(?<in5>[A-Za-z]))`;
const byName = String.raw`\\(?<name>[uvHcdkbr])(?:\s{0,3}\{\s{0,3}(?<in3>\\[ij]|[A-Za-z])\s{0,3}\}|\s{1,3}(?<in4>[A-Za-z]))`;
const byItself = String.raw`\\(?<letter>${[...letters].join("|")})(?![A-Za-z])(?:\{\}|\s{1,3})?`;
const one = `(?:${bySign}|${byName}|${byItself})`;
const accent = new RegExp(String.raw`\{\s{0,3}${one}\s{0,3}\}|${one.replace(/\?<(\w+)>/g, "?<$1b>")}`, "g");

/** Takes a text with TeX accents (`G\"odel`, `Fran{\c c}ois`, `{\O}re`); gives it with Unicode letters. Math stays as it is. */
export function unicodeAccents(text: string): string {
  if (!text.includes("\\")) return text;
  const out: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; ) {
    const formula = text[i] === "$" || text[i] === "\\" ? formulaAt(text, i) : undefined;
    if (!formula) {
      i += text[i] === "\\" ? 2 : 1;
      continue;
    }
    out.push(readAccents(text.slice(from, i)), text.slice(i, formula.end));
    i = formula.end;
    from = i;
  }
  return [...out, readAccents(text.slice(from))].join("");
}

function readAccents(prose: string): string {
  return prose.replace(accent, (...match) => {
    const groups: Record<string, string | undefined> = match.at(-1);
    const get = (...names: string[]) =>
      names.flatMap((name) => [groups[name], groups[`${name}b`]]).find((found) => found !== undefined);
    const letter = get("letter");
    if (letter !== undefined) return symbols.get(letter) ?? match[0];
    // The dot of an accented i gives way to the accent.
    const base = (get("in1", "in2", "in3", "in4", "in5") ?? "").replace("\\", "");
    return `${base}${accents.get(get("sign", "name") ?? "") ?? ""}`.normalize("NFC");
  });
}
