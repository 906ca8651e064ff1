const day = 86_400_000;

/** Takes a Retry-After header (seconds, or a date) and the time; gives the milliseconds to wait, at most a day, or null when it says nothing. */
export const readRetryAfter = (header: string | null, now: number): number | null => {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text) * 1_000, day);
  const at = /^[A-Za-z]{3,9},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.min(Math.max(0, at - now), day);
};
