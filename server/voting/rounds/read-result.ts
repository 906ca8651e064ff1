import * as z from "zod";
import type { TeamContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import type { ChosenPaper, ResultPage, RoundCard, RoundPage } from "./round-view.ts";

export const readResultInput = z.object({ roundId: z.uuid() });

/** The stored result of a decided round with its explanation. Throws not_found before it is decided. */
export const readResult = async (
  _ctx: TeamContext,
  _input: z.infer<typeof readResultInput>,
): Promise<ResultPage> => {
  throw new AppError("unavailable", "unexpected");
};
