import * as z from "zod";
import { roundInput } from "#domain/voting/round-input.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";

export const createRoundInput = z.intersection(roundInput, z.object({ id: z.uuid() }));

/** Makes a round. Asking the same id again gives the same round. Throws forbidden, invalid. */
export const createRound = async (
  _ctx: ActingContext,
  _input: z.infer<typeof createRoundInput>,
): Promise<{ roundId: string }> => {
  throw new AppError("unavailable", "unexpected");
};
