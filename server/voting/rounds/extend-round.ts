import * as z from "zod";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";

export const extendRoundInput = z.object({
  roundId: z.uuid(),
  closesAt: z.string().regex(/^(19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d$/),
});

/** Moves the close later, also of a round that fell short of its quorum. Throws forbidden, not_found, refused. */
export const extendRound = async (
  _ctx: ActingContext,
  _input: z.infer<typeof extendRoundInput>,
): Promise<{ roundId: string; closesAt: string }> => {
  throw new AppError("unavailable", "unexpected");
};
