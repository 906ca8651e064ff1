const hour = 3_600_000;
const day = 24 * hour;

/**
 * Takes when a poll got its deadline, and the deadline (ISO); gives when those without an answer are reminded: 48 h before it where
 * there are more than 5 days, 36 h where there are 2 to 5, null where less. Hours of real time, whatever clocks do in between.
 */
export const reminderTime = (madeAt: string, closesAt: string): string | null => {
  const ahead = Date.parse(closesAt) - Date.parse(madeAt);
  if (!(ahead >= 2 * day)) return null;
  return new Date(Date.parse(closesAt) - (ahead > 5 * day ? 48 : 36) * hour).toISOString();
};
