import * as z from "zod";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";

export const closeEarlyInput = z.object({ roundId: z.uuid() });

/** Closes a round now. Twice is once. Throws forbidden, not_found, refused. */
export const closeEarly = async (
  _ctx: ActingContext,
  _input: z.infer<typeof closeEarlyInput>,
): Promise<{ roundId: string }> => {
  throw new AppError("unavailable", "unexpected");
};
