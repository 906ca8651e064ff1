import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import { readZone } from "#domain/clock/zone.ts";
import { sessionTextInput } from "#domain/scheduling/session-input.ts";

/** Half a year of weekly sessions is a long season; a year is the end. */
export const mostDates = 52;
export const mostPerSession = 3;
/** Duties beside presenting that one season shares out. */
export const mostDuties = 12;
/** Papers that a season keeps in mind: those it places and those that wait behind them. */
export const mostPool = 200;

const isReal = (text: string): boolean => {
  try {
    Temporal.PlainDateTime.from(text, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
};

const day = z
  .string()
  .regex(/^(19|20|21)\d\d-\d\d-\d\d$/, "Please give a day.")
  .refine(isReal, "There is no such day.");

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Please give a time of day, like 18:00.");

/** A wall clock: "2026-10-20T18:00". */
export const wallClock = z
  .string()
  .regex(/^(19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d$/, "Please give a day and a time.")
  .refine(isReal, "There is no such day or time.");

const dates = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("given"),
    at: z
      .array(wallClock)
      .min(1, "Please give at least one date.")
      .max(mostDates, `A season has at most ${mostDates} dates.`)
      .refine((all) => new Set(all).size === all.length, "A date is there twice."),
  }),
  z.object({
    kind: z.literal("rhythm"),
    count: z.int().min(1).max(mostDates),
    everyWeeks: z.int().min(1).max(8),
    /** 1 is Monday, 7 is Sunday. */
    weekday: z.int().min(1).max(7),
    clock,
    from: day,
    /** Whether days off are left out; the season gets as many dates either way. */
    skipDaysOff: z.boolean().default(true),
  }),
]);

/** Where papers come from: winners that were taken up and picks of the queue; the queue's order; votes; or those named. */
const papers = z.discriminatedUnion("from", [
  z.object({ from: z.literal("chosen") }),
  z.object({ from: z.literal("queue") }),
  z.object({ from: z.literal("voted") }),
  z.object({
    from: z.literal("picked"),
    paperIds: z
      .array(z.uuid())
      .min(1, "Please choose at least one paper.")
      .max(mostPool)
      .refine((ids) => new Set(ids).size === ids.length, "A paper is there twice."),
  }),
]);

/** What an organizer asks of a season. */
export const seasonInput = z.object({
  title: z
    .string()
    .trim()
    .min(1, "Please give the season a name.")
    .max(120)
    .regex(/^\P{Cc}*$/u, "Please keep this to one line."),
  dates,
  zone: z.string().transform((text, check) => {
    const known = readZone(text);
    if (known === null) check.addIssue("This time zone is not known.");
    return known ?? z.NEVER;
  }),
  minutes: z.int().min(5).max(1440),
  place: sessionTextInput.shape.place,
  meetingUrl: sessionTextInput.shape.meetingUrl,
  papers,
  perSession: z.int().min(1).max(mostPerSession),
  /** Keys of duties beside presenting. */
  duties: z
    .array(z.string().min(1).max(60))
    .max(mostDuties)
    .refine((keys) => new Set(keys).size === keys.length, "A duty is there twice.")
    .default([]),
  /** Days between two talks of one member, at least; 0 asks for none. */
  minGap: z.int().min(0).max(366).default(0),
});

export type SeasonRequest = z.output<typeof seasonInput>;
