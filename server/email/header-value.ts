/** Takes any text; one line without control characters, at most 500 long: safe as the value of a mail's header. */
export const headerValue = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .slice(0, 500);
