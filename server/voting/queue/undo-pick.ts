import * as z from "zod";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";

export const undoPickInput = z.object({ pickId: z.uuid() });

/** Takes the newest pick back with its loads. Twice is once. Throws forbidden, not_found, refused once the paper is scheduled. */
export const undoPick = async (
  _ctx: ActingContext,
  _input: z.infer<typeof undoPickInput>,
): Promise<{ pickId: string }> => {
  throw new AppError("unavailable", "unexpected");
};
