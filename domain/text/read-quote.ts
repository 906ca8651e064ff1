import type { Read, Reading } from "./reading.ts";

/** Reads TeX quotes: ``double'' and `single' become curly; code ticks, primes and apostrophes stay. */
export const readQuote = (r: Reading, i: number): Read => {
  const { text } = r;
  if (text.startsWith("```", i)) return { out: "```", next: i + 3 };
  if (text.startsWith("``", i)) {
    r.openDouble = true;
    return { out: "“", next: i + 2 };
  }
  if (text.startsWith("''", i) && i !== r.singleCloses && r.openDouble) return closeDouble(r, i + 2);
  if (text[i] === '"' && r.openDouble && /\S/.test(text[i - 1] ?? " ")) return closeDouble(r, i + 1);
  if (text[i] === "'") return { out: i === r.singleCloses ? "’" : "'", next: i + 1 };
  return text[i] === "`" ? openSingle(r, i) : { out: text[i] ?? "", next: i + 1 };
};

const closeDouble = (r: Reading, next: number): Read => {
  r.openDouble = false;
  return { out: "”", next };
};

/** Longest stretch between single quotes, in characters: keeps a text full of ticks linear. */
const LONGEST_SINGLE = 80;

const openSingle = (r: Reading, i: number): Read => {
  const ahead = r.text.slice(i + 1, i + 2 + LONGEST_SINGLE);
  const close = /^[^\s`'][^`'\n]*'(?![\p{L}'])/u.exec(ahead)?.[0].length;
  if (close === undefined) return { out: "`", next: i + 1 };
  r.singleCloses = i + close;
  return { out: "‘", next: i + 1 };
};
