import * as z from "zod";
import type { TeamContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";

export const recountRoundInput = z.object({ roundId: z.uuid() });

/** Counts the frozen ballots again and compares with what is stored. Throws not_found. */
export const recountRound = async (
  _ctx: TeamContext,
  _input: z.infer<typeof recountRoundInput>,
): Promise<{ same: boolean; ballots: number; sentence: string }> => {
  throw new AppError("unavailable", "unexpected");
};
