import { freshRule } from "./series/rule-draft.ts";
import { type SeriesForm, withSession } from "./series/series-form.ts";
import { freshSession } from "./session-draft.ts";
import type { PickedPaper } from "./session-types.ts";

/** What the page's address names: a day, and papers that are to be read. */
export type Brought = { date: string | null; papers: readonly PickedPaper[] };

/** What a form that plans begins with. */
export type PlanStart = {
  team: string;
  userId: string;
  /** The day the form proposes where the address names none, and the zones it needs to know. */
  date: string;
  zones: { mine: string; team: string; all: readonly { value: string; label: string }[] };
  now: string;
  brought: Brought;
};

/** What is being planned: a session or a series, as the form has both. */
export type PlanForm = SeriesForm & {
  papers: PickedPaper[];
  /** The query of the address that filled it last. */
  query: string;
};

/** The query that names a day and papers; empty for none. */
export const queryOf = ({ date, papers }: Brought): string =>
  new URLSearchParams([
    ...(date ? [["date", date]] : []),
    ...papers.map(({ id }) => ["paper", id]),
  ]).toString();

/** The form as it begins. */
export const freshPlan = ({ date, zones, brought }: PlanStart): PlanForm => {
  const day = brought.date ?? date;
  return {
    session: freshSession(day, zones.team),
    rule: freshRule(day),
    day,
    papers: [...brought.papers],
    query: queryOf(brought),
  };
};

/** A form that was kept, with what a new address brings along; the address it was filled by brings nothing again. */
export const settlePlan = (kept: PlanForm, { brought }: PlanStart): PlanForm => {
  const query = queryOf(brought);
  if (kept.query === query) return kept;
  const known = new Set(kept.papers.map(({ id }) => id));
  const papers = [...kept.papers, ...brought.papers.filter(({ id }) => !known.has(id))];
  const { date } = brought;
  return { ...kept, ...(date ? withSession(kept, { date }) : {}), papers, query };
};
