import type { SessionDraft } from "../session-draft.ts";
import { sessionFaults } from "../session-faults.ts";
import { followDay, type RuleDraft } from "./rule-draft.ts";

/** A series as it stands in the form. */
export type SeriesForm = {
  session: SessionDraft;
  rule: RuleDraft;
  /** The last whole first day: while somebody types, the field is empty. */
  day: string;
};

/** Takes the form and what changed of what all its sessions share; gives the form, whose rule follows the first day. */
export const withSession = ({ session, rule, day }: SeriesForm, news: Partial<SessionDraft>): SeriesForm => {
  const next = { ...session, ...news };
  if (news.date === undefined || sessionFaults(next).date) return { session: next, rule, day };
  return { session: next, rule: followDay(rule, day, news.date), day: news.date };
};
