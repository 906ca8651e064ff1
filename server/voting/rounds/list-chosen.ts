import type { TeamContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import type { ChosenPaper, ResultPage, RoundCard, RoundPage } from "./round-view.ts";

/** Chosen papers that wait for a session, in the order in which they were chosen. */
export const listChosen = async (_ctx: TeamContext): Promise<ChosenPaper[]> => {
  throw new AppError("unavailable", "unexpected");
};
