import * as z from "zod";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";

export const takeUpWinnersInput = z.object({ roundId: z.uuid(), takenUp: z.boolean() });

/** Makes the winners the next candidates for sessions, or takes that back. Throws forbidden, not_found, refused. */
export const takeUpWinners = async (
  _ctx: ActingContext,
  _input: z.infer<typeof takeUpWinnersInput>,
): Promise<{ roundId: string; takenUp: boolean }> => {
  throw new AppError("unavailable", "unexpected");
};
