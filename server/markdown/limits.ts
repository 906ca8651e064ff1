/** Raised whenever the same Markdown would render differently; stored beside every rendered text. */
export const rendererVersion = 1;

/** Most Markdown taken in, in bytes of UTF-8; more is shown as its source. */
export const MOST_SOURCE_BYTES = 20_000;

/** Most Markdown of a session's minutes, in bytes of UTF-8: 50,000 characters of any script. */
export const MOST_MINUTES_BYTES = 200_000;

/** Most HTML given out, in bytes of UTF-8. */
export const MOST_HTML_BYTES = 1_000_000;

/** Most columns of a table; a wider one is shown as its source. */
export const MOST_COLUMNS = 64;

/** Deepest nesting of elements; what lies deeper is shown as its source. */
export const DEEPEST_LEVEL = 100;

/** Most formulas in one text; the rest are shown as their source. */
export const MOST_FORMULAS = 200;

/** Longest formula, in characters; a longer one is shown as its source. */
export const LONGEST_FORMULA = 2_000;

/** How long a worker may spend on one text, in milliseconds. */
export const RENDER_MS = 500;
