import { type Creator, type Entry, parse } from "@retorquere/bibtex-parser";
import type { Author } from "../../paper.ts";
import { guardTex, isTex, unguard } from "./guard-tex.ts";
import { plainNames } from "./plain-names.ts";
import type { FieldValue } from "./read-fields.ts";

/** What is asked: texts by name and the list of authors, all in TeX. */
export type Question = { texts: ReadonlyMap<string, FieldValue>; authors: FieldValue | null };

/** What came back, in plain Unicode with formulas as they were; null for what the library could not read. */
export type Answer = { texts: Map<string, string>; authors: Author[] } | null;

const longestText = 4_000;

/** Takes a batch of questions; gives an answer for each, in order. Where a batch fails, each is asked alone. */
export function askLibrary(questions: readonly Question[]): Answer[] {
  const prepared = questions.map(prepare);
  const together = ask(prepared);
  if (together) return together;
  return prepared.map((one) => ask([one])?.[0] ?? null);
}

type Prepared = {
  plain: Map<string, string>;
  names: Author[] | null;
  tex: Map<string, string>;
  kept: string[];
};

// What is no TeX at all, or far too long for a title, does not need the library; most texts do not.
function prepare({ texts, authors }: Question): Prepared {
  const prepared: Prepared = { plain: new Map(), names: null, tex: new Map(), kept: [] };
  for (const [name, { tex, word }] of texts) {
    const guarded = guardTex(tex, prepared.kept);
    if (word && /^[a-z][\w-]*$/i.test(tex)) prepared.tex.set(`x${name}`, tex);
    else if (isTex(guarded) && guarded.length <= longestText) prepared.tex.set(`x${name}`, `{${guarded}}`);
    else prepared.plain.set(name, guarded.replace(/\\([%$])/g, "$1"));
  }
  const list = authors ? guardTex(authors.tex, prepared.kept) : "";
  prepared.names = isTex(list) ? null : plainNames(list);
  if (prepared.names === null) prepared.tex.set("author", `{${list}}`);
  return prepared;
}

function ask(batch: readonly Prepared[]): Answer[] | null {
  const source = batch.map(
    ({ tex }, at) =>
      `@misc{e${at},\n${[...tex].map(([name, value]) => `${name} = ${value}`).join(",\n")}\n}\n`,
  );
  try {
    const { entries } = parse(source.join(""), {
      sentenceCase: false,
      applyCrossRef: false,
      unsupported: (_, tex) => glyph(tex),
    });
    const byKey = new Map(entries.map((entry) => [entry.key, entry]));
    return batch.map((one, at) => answer(one, byKey.get(`e${at}`)));
  } catch {
    return null;
  }
}

function answer({ plain, names, kept }: Prepared, entry: Entry | undefined): Answer {
  if (!entry) return null;
  const texts = new Map([...plain].map(([name, text]) => [name, unguard(text, kept)]));
  for (const [name, value] of Object.entries(entry.fields))
    if (typeof value === "string" && name.startsWith("x")) texts.set(name.slice(1), unguard(value, kept));
  const authors = names ?? (entry.fields.author ?? []).flatMap((creator) => author(creator, kept));
  return { texts, authors };
}

// "and others" says that names are missing; it is none.
function author(creator: Creator, kept: readonly string[]): Author[] {
  const plain = (text: string | undefined) => unguard(text ?? "", kept);
  const [given, last, whole] = [creator.firstName, creator.lastName, creator.name].map(plain);
  const family = [plain(creator.prefix), last, plain(creator.suffix)].filter(Boolean).join(" ");
  if (whole || !given) {
    const literal = (whole || family).slice(0, 400);
    return literal === "" || (!whole && /^others$/i.test(literal)) ? [] : [{ literal }];
  }
  return [{ given: given.slice(0, 200), family: family.slice(0, 200) }];
}

// A publisher's command for any character, by its number; other unknown commands stay as they are.
function glyph(tex: string): string {
  const code = Number.parseInt(/^\\ElsevierGlyph\s?\{([\da-f]{4})\}$/i.exec(tex)?.[1] ?? "", 16);
  return Number.isNaN(code) ? tex : String.fromCharCode(code);
}
