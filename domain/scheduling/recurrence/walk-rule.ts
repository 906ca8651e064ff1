import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import type { Rule } from "./read-rule.ts";

/** The last year sessions can be in, as forms take it. */
const lastYear = 2199;

/** Enough for a daily rule until the last year, and for the most hours that one answer holds; an impossible rule gives up after about a second. */
const mostSteps = (freq: Rule["freq"]) => (freq === "HOURLY" || freq === "MINUTELY" ? 15_000 : 70_000);

/** `done`: the rule gives no more · `stopped`: the visitor wanted no more · `gave_up`: what is next is too far off to be found. */
export type Walk = { ok: true; end: "done" | "stopped" | "gave_up" } | { ok: false; sentence: string };

/**
 * Visits the wall-clock times ("2026-10-20T18:00") that a rule gives from `start` on, in order, until the visitor says false.
 * COUNT and UNTIL are the visitor's to judge; after `most` steps it gives up. The start itself is one only when the rule gives it. Never throws, never hangs.
 */
export const walkRule = (
  rule: Rule,
  start: string,
  visit: (local: string) => boolean,
  most = mostSteps(rule.freq),
): Walk => {
  const text = [...rule.parts].map(([name, value]) => `${name}=${value}`).join(";");
  let end: "done" | "stopped" = "done";
  let rrule: RRuleTemporal;
  try {
    // The wall clock as if it were UTC, where no hour is skipped and none comes twice.
    const dtstart = Temporal.PlainDateTime.from(start).toZonedDateTime("UTC");
    rrule = new RRuleTemporal({
      rruleString: `RRULE:${text}`,
      dtstart,
      strict: true,
      cache: false,
      maxIterations: most,
      maxCandidateEvaluations: 500_000,
    });
  } catch (error) {
    return { ok: false, sentence: sentenceOf(error) };
  }
  try {
    rrule.all((date) => {
      const local = date.toString({ timeZoneName: "never", offset: "never", smallestUnit: "minute" });
      const goes = date.year <= lastYear && visit(local);
      if (!goes && date.year <= lastYear) end = "stopped";
      return goes;
    });
  } catch {
    return { ok: true, end: "gave_up" };
  }
  return { ok: true, end };
};

// The library's own words, which name the part, without its beginning.
const sentenceOf = (error: unknown): string => {
  const said = error instanceof Error ? error.message.replace(/^Cannot create RRule: /, "") : "";
  return `This rule cannot be read${said ? `: ${said}` : ""}.`;
};
