/** The moment `seconds` after `now`; both ISO, UTC. */
export const later = (now: string, seconds: number): string =>
  new Date(Date.parse(now) + seconds * 1000).toISOString();
