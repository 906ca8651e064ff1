/** Takes a text from an address bar; gives it back when it is a path of this site, else "/". Redirects go nowhere else. */
export const ownPath = (text: unknown): string => {
  if (typeof text !== "string" || text.length > 500) return "/";
  // A second slash, or a backslash that browsers read as one, would name another host; browsers drop control characters.
  return /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(text) ? text : "/";
};
