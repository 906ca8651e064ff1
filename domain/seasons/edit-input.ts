import * as z from "zod";
import { wallClock } from "./season-input.ts";

/** A place in a season: a paper on its date, who presents it, or who has another duty on a date. */
export const cellInput = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("paper"), sessionId: z.uuid(), paperId: z.uuid() }),
  z.object({ kind: z.literal("presenter"), sessionId: z.uuid(), paperId: z.uuid() }),
  z.object({
    kind: z.literal("duty"),
    sessionId: z.uuid(),
    duty: z.string().min(1).max(60),
    place: z.int().min(1).max(10),
  }),
]);

export type Cell = z.output<typeof cellInput>;

/** What an organizer does to a draft by hand. */
export const editInput = z.discriminatedUnion("do", [
  z.object({ do: z.literal("move"), paperId: z.uuid(), to: z.uuid() }),
  z.object({ do: z.literal("swap"), paperId: z.uuid(), other: z.uuid() }),
  z.object({ do: z.literal("seat"), cell: cellInput, userId: z.uuid() }),
  z.object({ do: z.literal("lock"), cell: cellInput, locked: z.boolean() }),
  z.object({ do: z.literal("drop_date"), sessionId: z.uuid() }),
  z.object({ do: z.literal("add_date"), sessionId: z.uuid(), at: wallClock }),
]);

export type Edit = z.output<typeof editInput>;
