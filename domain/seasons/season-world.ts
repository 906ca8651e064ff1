import type { DayOff } from "#domain/scheduling/blackouts/day-off.ts";

/** A member as a season sees them. */
export type SeasonMember = {
  userId: string;
  name: string;
  /** 0 to 1; 0 presents nothing. */
  share: number;
  /** Talks given for each session held. */
  rate: number;
  /** Talks taken on outside this season. */
  coming: number;
  lastPresentedOn: string | null;
  /** The rate of every other duty, by its key. */
  dutyRates: Record<string, number>;
};

export type SeasonPaper = {
  paperId: string;
  title: string;
  /** Who brought it in by itself; null for papers that came with a list. */
  nominatedBy: string | null;
  couldPresent: readonly string[];
  /** Why it is among the papers, and where: "Chosen in “November”." */
  because: string;
};

export type SeasonDuty = { key: string; name: string; perSession: number };

/** All that a season is planned from; papers are in the order of their rank, everything else in any. */
export type SeasonWorld = {
  members: readonly SeasonMember[];
  papers: readonly SeasonPaper[];
  /** Papers that can no longer be placed, and why in a sentence. */
  gone: readonly { paperId: string; sentence: string }[];
  duties: readonly SeasonDuty[];
  daysOff: readonly DayOff[];
  /** How many sessions the group held within its window. */
  held: number;
  /** Who has a place at a session outside this season at the time of a date; nobody is at two at once. */
  elsewhere: readonly { sessionId: string; userId: string }[];
  /** Who said no to a duty on a date that was published; they are asked for nothing there again. */
  declined: readonly { sessionId: string; userId: string }[];
};
