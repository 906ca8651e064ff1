import * as z from "zod";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";

export const pickNextPaperInput = z.object({ paperId: z.uuid() });

/** Picks the next paper. paperId is the one the asker saw first in the order: another one there by now is a conflict. Throws forbidden, refused. */
export const pickNextPaper = async (
  _ctx: ActingContext,
  _input: z.infer<typeof pickNextPaperInput>,
): Promise<{ pickId: string; paperId: string }> => {
  throw new AppError("unavailable", "unexpected");
};
