import type { Verdict } from "#domain/scheduling/session-state.ts";
import type { PollPhase } from "./poll-phase.ts";

export type AnswerFault = "poll_closed" | "poll_chosen" | "poll_cancelled" | "poll_not_asked";

const faults: Partial<Record<PollPhase, AnswerFault>> = {
  closed: "poll_closed",
  chosen: "poll_chosen",
  cancelled: "poll_cancelled",
};

/** Whether an answer of somebody who was asked, or was not, counts in this phase. */
export const mayAnswer = (phase: PollPhase, asked: boolean): Verdict<AnswerFault> => {
  const reason = faults[phase] ?? (asked ? null : "poll_not_asked");
  return reason ? { ok: false, reason } : { ok: true };
};
