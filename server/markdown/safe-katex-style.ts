const LENGTH = String.raw`-?\d{0,3}(?:\.\d+)?(?:em|ex|px|pt)`;
const SIZE = `(?:${LENGTH}|100%|50%|0|calc\\(100% - ${LENGTH}\\))`;
const COLOUR = "(?:#[0-9a-f]{3,8}|[a-z]{3,20})";

/** The declarations KaTeX writes, each with the values it may take. */
const DECLARATIONS = new RegExp(
  `^(?:(?:min-)?width:${SIZE}|height:${SIZE}|(?:top|bottom|left):${SIZE}|vertical-align:${SIZE}` +
    `|(?:margin|padding)(?:-(?:left|right|top|bottom))?:(?:0 )?${SIZE}` +
    `|border(?:-(?:top|right|bottom|left))?-width:${SIZE}|border(?:-(?:top|right|bottom|left))?-style:(?:solid|dashed)` +
    `|(?:border-|background-)?color:${COLOUR}|position:relative|text-shadow:0.02em 0.01em 0.04px)$`,
  "i",
);

/** Longest way, in em, that a formula may move its parts in any direction: it must not cover other text. */
const FARTHEST = 20;

/** About how many em a unit is; a margin smaller than the text itself need not be exact. */
const EMS: Readonly<Record<string, number>> = { em: 1, ex: 0.5, px: 1 / 16, pt: 1 / 12 };

/** Keeps the declarations of a style attribute that KaTeX needs; drops all others. */
export const safeKatexStyle = (style: string): string =>
  style
    .split(";")
    .map((declaration) => declaration.trim())
    .filter((declaration) => DECLARATIONS.test(declaration) && staysNear(declaration))
    .join(";");

const MOVES = /^(?:margin[a-z-]*|padding[a-z-]*|left|top|bottom|vertical-align):/i;

const staysNear = (declaration: string): boolean =>
  !MOVES.test(declaration) ||
  Array.from(declaration.matchAll(/([\d.]+)(em|ex|px|pt)/gi)).every(
    ([, length, unit = ""]) => Number(length) * (EMS[unit.toLowerCase()] ?? 1) <= FARTHEST,
  );
