import * as z from "zod";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import type { MyBallot } from "./round-view.ts";

export const approvePaperInput = z.object({ roundId: z.uuid(), paperId: z.uuid(), approved: z.boolean() });

/** Approves a paper on the reader's ballot or takes that back. Throws forbidden, not_found, refused. */
export const approvePaper = async (
  _ctx: ActingContext,
  _input: z.infer<typeof approvePaperInput>,
): Promise<MyBallot> => {
  throw new AppError("unavailable", "unexpected");
};
