import * as z from "zod";
import { dayNumber } from "#domain/clock/day-number.ts";
import { date } from "#domain/scheduling/session-input.ts";

/** The longest that one entry lasts, in days. */
const mostDays = 366;

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^\P{Cc}*$/u, "Please keep this to one line.");

/** Kinds of days off that people enter; holidays come from a library, away days have a table of their own. */
export const enteredKinds = ["deadline", "conference", "break", "other"] as const;

const ordered = <Span extends { startsOn: string; endsOn: string }>(span: Span) =>
  span.startsOn <= span.endsOn;
const short = <Span extends { startsOn: string; endsOn: string }>(span: Span) =>
  dayNumber(span.endsOn) - dayNumber(span.startsOn) < mostDays;
const orderFault = { message: "The last day is before the first.", path: ["endsOn"] };
const lengthFault = { message: "That is longer than a year.", path: ["endsOn"] };

/** A day or days off of the team, both ends included. */
export const blackoutInput = z
  .object({
    title: line(200).min(1, "Please give it a name."),
    kind: z.enum(enteredKinds),
    startsOn: date,
    endsOn: date,
  })
  .refine(ordered, orderFault)
  .refine(short, lengthFault);

/** Days on which a member is away, both ends included. */
export const awayInput = z
  .object({ startsOn: date, endsOn: date, note: line(200).default("") })
  .refine(ordered, orderFault)
  .refine(short, lengthFault);

export type BlackoutInput = z.infer<typeof blackoutInput>;
