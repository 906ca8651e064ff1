import * as z from "zod";

/** Somebody in a place, or nobody, and the reason in words. A locked one was put there by hand and stays. */
export const seat = z.object({
  userId: z.string().nullable(),
  locked: z.boolean(),
  why: z.string(),
});

export type Seat = z.infer<typeof seat>;

const plannedPaper = z.object({
  paperId: z.string(),
  locked: z.boolean(),
  why: z.string(),
  presenter: seat,
});

export type PlannedPaper = z.infer<typeof plannedPaper>;

const plannedDuty = seat.extend({ duty: z.string(), name: z.string(), place: z.int() });

export type PlannedDuty = z.infer<typeof plannedDuty>;

const plannedSession = z.object({
  /** Made with the draft; the session has it once published. */
  id: z.string(),
  localStart: z.string(),
  startsAt: z.string(),
  papers: z.array(plannedPaper),
  duties: z.array(plannedDuty),
  /** What there is to say of the whole date: no paper is left for it. */
  note: z.string().nullable(),
});

export type PlannedSession = z.infer<typeof plannedSession>;

/** The talks of a member, over their share: before this season, and with it. */
const memberLoad = z.object({
  userId: z.string(),
  name: z.string(),
  before: z.number(),
  after: z.number(),
  talks: z.int(),
});

/** A season as it stands: what is stored with a draft, and what two versions are compared by. */
export const seasonPlan = z.object({
  sessions: z.array(plannedSession),
  /** Papers in the order of their rank, placed or waiting. */
  pool: z.array(z.string()),
  /** What there was to say of the dates when they were found: days off that were left out. */
  dateNotes: z.array(z.string()),
  /** What planning itself changed or could not keep, in sentences. */
  notes: z.array(z.string()),
  loads: z.array(memberLoad),
});

export type SeasonPlan = z.infer<typeof seasonPlan>;

/** The reason of a place that somebody was put into by hand. */
export const setByHand = "Set by hand.";

export const freeSeat: Seat = { userId: null, locked: false, why: "" };

/** A date with nothing on it yet. */
export const emptySession = (
  id: string,
  { localStart, startsAt }: Pick<PlannedSession, "localStart" | "startsAt">,
): PlannedSession => ({ id, localStart, startsAt, papers: [], duties: [], note: null });

export const dayOf = ({ localStart }: Pick<PlannedSession, "localStart">): string => localStart.slice(0, 10);
