import * as z from "zod";
import { roundInput } from "#domain/voting/round-input.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";

export const updateRoundInput = z.intersection(roundInput, z.object({ roundId: z.uuid(), version: z.int() }));

/** Changes a round nobody has voted in yet. Throws forbidden, not_found, refused, conflict. */
export const updateRound = async (
  _ctx: ActingContext,
  _input: z.infer<typeof updateRoundInput>,
): Promise<{ roundId: string }> => {
  throw new AppError("unavailable", "unexpected");
};
