import * as z from "zod";
import type { TeamContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import type { ChosenPaper, ResultPage, RoundCard, RoundPage } from "./round-view.ts";

export const readRoundInput = z.object({ roundId: z.uuid() });

/** A round, its shortlist and the reader's own ballot. Throws not_found. */
export const readRound = async (
  _ctx: TeamContext,
  _input: z.infer<typeof readRoundInput>,
): Promise<RoundPage> => {
  throw new AppError("unavailable", "unexpected");
};
