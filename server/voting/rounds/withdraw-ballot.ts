import * as z from "zod";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";

export const withdrawBallotInput = z.object({ roundId: z.uuid() });

/** Takes the reader's ballot back, as if never cast. Twice is once. Throws forbidden, not_found, refused. */
export const withdrawBallot = async (
  _ctx: ActingContext,
  _input: z.infer<typeof withdrawBallotInput>,
): Promise<{ roundId: string }> => {
  throw new AppError("unavailable", "unexpected");
};
