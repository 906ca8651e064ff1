import { Temporal } from "temporal-polyfill";
import { mergeDraft, type SessionDraft } from "../session-draft.ts";
import { followDay, type RuleDraft } from "./rule-draft.ts";
import type { SeriesForm } from "./series-form.ts";

/** A form as it began, and as it stands. */
export type Typed<Form> = { begun: Form; now: Form };

/** What was typed over a session or its series; null: nothing there yet. */
export type TypedInScope = { session: Typed<SessionDraft> | null; rule: Typed<RuleDraft> | null };

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);
const isWhole = (text: string): boolean => /^\d+$/.test(text);

/** What was typed, over another beginning. A day that was moved is moved by as many days: another scope begins with another session. */
export const carrySession = (typed: Typed<SessionDraft> | null, begun: SessionDraft): SessionDraft => {
  if (!typed) return begun;
  const { begun: was, now } = typed;
  const carried = mergeDraft(was, begun, now);
  if (![was.date, now.date, begun.date].every(isDay)) return carried;
  const moved = Temporal.PlainDate.from(was.date).until(now.date);
  return { ...carried, date: Temporal.PlainDate.from(begun.date).add(moved).toString() };
};

// What was added and taken away; days that only the other beginning has stay.
const carryDays = (was: readonly string[], now: readonly string[], begun: readonly string[]): string[] => [
  ...begun.filter((day) => now.includes(day) || !was.includes(day)),
  ...now.filter((day) => !was.includes(day) && !begun.includes(day)),
];

/** How it repeats, over another beginning. The number of sessions changes by as many: another scope counts from another session. */
export const carryRule = (typed: Typed<RuleDraft> | null, begun: RuleDraft): RuleDraft => {
  if (!typed) return begun;
  const { begun: was, now } = typed;
  const touched = Object.entries(now).filter(
    ([field, value]) => JSON.stringify(was[field as keyof RuleDraft]) !== JSON.stringify(value),
  );
  const count = [was.count, now.count, begun.count].every(isWhole)
    ? String(Math.max(1, Number(begun.count) + Number(now.count) - Number(was.count)))
    : now.count;
  return {
    ...begun,
    ...Object.fromEntries(touched),
    count: now.count === was.count ? begun.count : count,
    skipDates: carryDays(was.skipDates, now.skipDates, begun.skipDates),
    extraDates: carryDays(was.extraDates, now.extraDates, begun.extraDates),
  };
};

/** A series as another scope begins with it, with what was typed. */
export const carrySeries = ({ session, rule }: TypedInScope, begun: SeriesForm): SeriesForm => {
  const carried = carrySession(session, begun.session);
  const day = isDay(carried.date) ? carried.date : begun.day;
  return { session: carried, rule: carryRule(rule, followDay(begun.rule, begun.day, day)), day };
};
