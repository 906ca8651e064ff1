import * as z from "zod";
import type { TeamContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";

export const exportResultInput = z.object({ roundId: z.uuid() });

/** The result as a JSON document that lectern tally counts again; without ballots where only counts are shown. Throws not_found. */
export const exportResult = async (
  _ctx: TeamContext,
  _input: z.infer<typeof exportResultInput>,
): Promise<{ name: string; json: string }> => {
  throw new AppError("unavailable", "unexpected");
};
