/** The rules a group may count by, in the words of the command line. */
export const rules = ["equal-shares", "phragmen", "approval", "seq-pav", "pav", "schulze", "queue"] as const;

export type Rule = (typeof rules)[number];
