/** The most that one import may hold (design: one page, one file, one listing). Bytes are UTF-8. */
export const importLimits = {
  bytes: 5 * 1024 * 1024,
  papers: 10_000,
  titleCharacters: 1_000,
  abstractCharacters: 20_000,
  authors: 500,
  /** Texts and files in one import. */
  sources: 20,
  /** As much of a text is looked at while it waits in the box. */
  recognisedCharacters: 100_000,
} as const;
