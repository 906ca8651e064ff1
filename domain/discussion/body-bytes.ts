/** Longest comment, in bytes of UTF-8: what the renderer takes. */
export const MOST_BODY_BYTES = 20_000;

/** Takes a text; gives its length in bytes of UTF-8. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Takes a text; gives whether it is longer than a comment may be. A text that is short or long in any writing is not walked. */
export const isTooLong = (text: string): boolean =>
  // One UTF-16 unit is one to three bytes of UTF-8.
  text.length > MOST_BODY_BYTES || (text.length * 3 > MOST_BODY_BYTES && bytesOf(text) > MOST_BODY_BYTES);
