import * as z from "zod";
import { date, line, localStart, meetingUrl, zone } from "#domain/scheduling/session-input.ts";

/** The fewest and most dates one poll offers. */
export const [leastOptions, mostOptions] = [2, 40] as const;

const once = <Item extends string>(items: readonly Item[]) => new Set(items).size === items.length;

const options = <Item extends z.ZodType<string>>(item: Item, least: number) =>
  z
    .array(item)
    .min(least, "Offer at least two dates.")
    .max(mostOptions, `A poll takes at most ${mostOptions} dates.`)
    .refine(once, "Each date can be offered only once.");

/** The dates of a poll: wall clocks in one zone with one length, or whole days. */
const whenOf = (least: number) =>
  z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("timed"),
      zone,
      durationMinutes: z.int().min(5).max(1440),
      options: options(localStart, least),
    }),
    z.object({ kind: z.literal("all_day"), options: options(date, least) }),
  ]);

/** Members to ask, each once. */
export const askedIdsInput = z
  .array(z.uuid())
  .min(1, "Ask at least one member.")
  .max(1_000)
  .refine(once, "Each member is asked only once.");

/** What an organizer writes to make a poll; `closesAt` is a wall clock in the poll's zone, the team's where all its dates are whole days. */
export const pollInput = z.object({
  title: z
    .string()
    .trim()
    .min(1, "Give the poll a title.")
    .max(200)
    .regex(/^\P{Cc}*$/u, "Please keep this to one line."),
  notes: z
    .string()
    .trim()
    .max(10_000)
    .transform((text) => text || null)
    .nullable()
    .default(null),
  when: whenOf(leastOptions),
  closesAt: localStart,
  askedIds: askedIdsInput,
  place: line(200),
  meetingUrl,
  /** The session to move; null to make a new one. */
  sessionId: z.uuid().nullable().default(null),
});

/** More dates for a poll that has some: wall clocks or days, as its kind is. */
export const moreOptionsInput = z.union([options(localStart, 1), options(date, 1)]);

export const answerWords = ["yes", "if_need_be", "no"] as const;
export type AnswerWord = (typeof answerWords)[number];

/** What somebody says to dates of a poll; dates not named keep what was said. */
export const answersInput = z
  .array(z.object({ optionId: z.uuid(), answer: z.enum(answerWords) }))
  .min(1, "Answer at least one date.")
  .max(mostOptions)
  .refine((said) => once(said.map(({ optionId }) => optionId)), "Each date has one answer.");

export const answerNoteInput = line(500);

export type PollInput = z.infer<typeof pollInput>;
export type PollWhen = PollInput["when"];
export type Answers = z.infer<typeof answersInput>;
