import * as z from "zod";
import { date, sessionTextInput } from "../session-input.ts";
import { makeUp, seriesDays } from "./series-days.ts";
import { readSeriesRule, writeRule } from "./series-rule.ts";
import { scheduleOf } from "./series-text.ts";

const days = (most: number) =>
  z
    .array(date)
    .max(most)
    .default([])
    .transform((dates) => [...new Set(dates)].sort());

const rule = z
  .string()
  .max(1000)
  .transform((text, check) => {
    const read = readSeriesRule(text);
    if (!read.ok) check.addIssue(read.sentence);
    return read.ok ? writeRule(read.rule) : z.NEVER;
  });

/**
 * What people write about a series: `when` is the first possible day, `rule` an RFC 5545 rule on the wall clock. `makeUp`: COUNT
 * says how many sessions there are in all, whatever is skipped. The parsed rule counts what is skipped.
 */
export const seriesTextInput = sessionTextInput
  .extend({ rule, skipDates: days(200), extraDates: days(50), makeUp: z.boolean().default(false) })
  .transform(({ makeUp: makesUp, ...text }, check) => {
    const schedule = scheduleOf(text);
    const settled = { ...text, rule: makesUp ? makeUp(schedule) : text.rule };
    if (seriesDays(scheduleOf(settled)).length === 0)
      check.addIssue({
        code: "custom",
        path: ["rule"],
        message: "This rule gives no date from that day on.",
      });
    return settled;
  });
