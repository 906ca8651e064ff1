/** How the team shares its talks; presenter_rules keeps them. */
export type LoadRules = {
  windowMonths: number;
  newcomers: "mean" | "zero";
  leave: "forgiven" | "counted";
};

/** What a team without rules of its own goes by. */
export const defaultRules = {
  windowMonths: 12,
  newcomers: "mean",
  leave: "forgiven",
  answerDays: 5,
  materialDays: 2,
} as const;

/** What was counted of a member: 0 to 1 of a full share, and how often they did it at how many sessions. */
export type Counted = { share: number; talks: number; sessions: number };

/**
 * What a full share of the group gives per session: all talks ÷ all (sessions × share). 0 while there is nothing to go by.
 * Exempt people neither raise nor lower it.
 */
export const meanLoad = (members: readonly Counted[]): number => {
  const sharing = members.filter(({ share }) => share > 0);
  const due = sharing.reduce((sum, { share, sessions }) => sum + share * sessions, 0);
  return due > 0 ? sharing.reduce((sum, { talks }) => sum + talks, 0) / due : 0;
};

/** What the rates of all members are counted against: the group's mean, how many sessions it held in the window, and the rule for newcomers. */
export type Group = { mean: number; held: number; newcomers: LoadRules["newcomers"] };

/**
 * Talks given ÷ sessions held since joining, within the window. Where newcomers start at the group's mean, the sessions they missed
 * of one turn of the group (1 ÷ mean: after so many sessions everybody was on once) count as given at the mean, so that the first
 * session without a talk does not make them the next to be asked: (talks + mean × share × missed) ÷ (sessions + missed).
 * Who comes back from a leave that is forgiven is new in the same way.
 */
export const rateOf = ({ share, talks, sessions }: Counted, { mean, held, newcomers }: Group): number => {
  const turn = newcomers === "mean" && mean > 0 ? Math.min(held, Math.ceil(1 / mean)) : 0;
  const missed = Math.max(0, turn - sessions);
  const all = sessions + missed;
  return all > 0 ? (talks + mean * share * missed) / all : 0;
};

/** The rate as a full share would have it, to compare members by; null for who is exempt. */
export const loadOf = ({ share, rate }: { share: number; rate: number }): number | null =>
  share > 0 ? rate / share : null;
