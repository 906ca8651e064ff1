import * as z from "zod";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import type { MyBallot } from "./round-view.ts";

export const rankPapersInput = z.object({
  roundId: z.uuid(),
  ranks: z.array(z.array(z.uuid()).min(1)).max(50),
  /** The version of the ballot that was changed; null for a first one. */
  before: z.int().nullable(),
});

/** Sets the reader's ranking. Throws forbidden, not_found, refused, conflict when another tab changed it. */
export const rankPapers = async (
  _ctx: ActingContext,
  _input: z.infer<typeof rankPapersInput>,
): Promise<MyBallot> => {
  throw new AppError("unavailable", "unexpected");
};
