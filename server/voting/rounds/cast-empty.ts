import * as z from "zod";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import type { MyBallot } from "./round-view.ts";

export const castEmptyInput = z.object({ roundId: z.uuid() });

/** Hands in a ballot that approves nothing, which counts as a voter. A ballot that is there stays as it is. */
export const castEmpty = async (
  _ctx: ActingContext,
  _input: z.infer<typeof castEmptyInput>,
): Promise<MyBallot> => {
  throw new AppError("unavailable", "unexpected");
};
