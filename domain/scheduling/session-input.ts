import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import { readZone } from "#domain/clock/zone.ts";
import { isWebAddress } from "#domain/text/web-address.ts";

/** The most papers one session takes; a reading group discusses one to three. */
export const mostPapers = 20;

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^\P{Cc}*$/u, "Please keep this to one line.")
    .transform((text) => text || null)
    .nullable()
    .default(null);

const isDate = (text: string): boolean => {
  try {
    Temporal.PlainDateTime.from(text, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
};

/** A day, "2026-12-04". */
export const dateInput = z
  .string()
  .regex(/^(19|20|21)\d\d-\d\d-\d\d$/)
  .refine(isDate, "There is no such day.");

const localStart = z
  .string()
  .regex(/^(19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d$/)
  .refine(isDate, "There is no such day or time.");

const zone = z.string().transform((text, check) => {
  const known = readZone(text);
  if (known === null) check.addIssue("This time zone is not known.");
  return known ?? z.NEVER;
});

/** When: a wall clock with its zone (the team's when absent) and minutes of real time, or a whole day. */
export const whenInput = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("timed"),
    localStart,
    zone: zone.optional(),
    durationMinutes: z.int().min(5).max(1440),
  }),
  z.object({ kind: z.literal("all_day"), onDate: dateInput }),
]);

const meetingUrl = z
  .string()
  .trim()
  .max(500)
  .refine(
    (text) => text === "" || isWebAddress(text),
    "Please give an address that starts with https:// or http://.",
  )
  .transform((text) => text || null)
  .nullable()
  .default(null);

/** What people write about a session; an empty field is null. */
export const sessionTextInput = z.object({
  title: line(200),
  when: whenInput,
  place: line(200),
  meetingUrl,
  notes: z
    .string()
    .trim()
    .max(10_000)
    .transform((text) => text || null)
    .nullable()
    .default(null),
});

/** Papers in the order of the evening, each once. */
export const paperIdsInput = z
  .array(z.uuid())
  .max(mostPapers)
  .refine((ids) => new Set(ids).size === ids.length, "A paper can be on a session only once.");

/** Why a session was cancelled or not held, or an offer declined; may be empty. */
export const whyInput = line(500);

export type WhenInput = z.infer<typeof whenInput>;
export type SessionText = z.infer<typeof sessionTextInput>;
