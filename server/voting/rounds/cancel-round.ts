import * as z from "zod";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";

export const cancelRoundInput = z.object({
  roundId: z.uuid(),
  reason: z
    .string()
    .trim()
    .max(500)
    .transform((text) => text || null),
});

/** Cancels a round before its close and throws its ballots away unread. Twice is once. Throws forbidden, not_found, refused. */
export const cancelRound = async (
  _ctx: ActingContext,
  _input: z.infer<typeof cancelRoundInput>,
): Promise<{ roundId: string }> => {
  throw new AppError("unavailable", "unexpected");
};
