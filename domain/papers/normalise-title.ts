// Formatting commands say nothing about the words; symbol commands (\alpha) are words themselves.
const formatting =
  /\\(?:text(?:bf|it|sc|tt|rm|sf)?|emph|math(?:bf|it|rm|cal|bb|sf|tt|frak|scr)|boldsymbol|mbox|operatorname|left|right)(?![a-z])/g;
const accent = /\\["'`^~=.](?=\{?\\?[a-z])/g;
const latinAccents = /[\u{300}-\u{36f}]/gu;
const joiners = /[\p{Cf}{}$^_'’‘`\\]/gu;

/** Takes a title or any text; gives it bare: NFKC, lower case, no TeX, punctuation or Latin accents, single spaces. May be "". */
export function normaliseTitle(title: string): string {
  const bare = title
    .normalize("NFKC")
    .toLowerCase()
    .replace(formatting, " ")
    .replace(accent, "")
    .normalize("NFKD")
    .replace(latinAccents, "")
    .replace(joiners, "")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
  return bare.normalize("NFKC");
}

/** Takes two abstracts; says whether they are the same text but for spaces, punctuation, case, or a cut-off end. */
export function abstractsAgree(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const short = squeeze(shorter);
  // More of the longer one than this cannot decide, and many comparisons with one long text stay cheap.
  const long = squeeze(longer.slice(0, shorter.length * 2 + 1_000));
  if (short === "") return false;
  return (
    short === long ||
    (Math.min(short.length, long.length) >= 200 && (long.startsWith(short) || short.startsWith(long)))
  );
}

// Search highlighting glues words, so spaces do not count.
function squeeze(text: string): string {
  return normaliseTitle(text).replaceAll(" ", "");
}
