/** The most characters a session's minutes hold. */
export const mostMinutes = 50_000;
