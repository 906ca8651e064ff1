import type { TeamContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import type { QueuePage } from "./queue-view.ts";

/** The queue: its order, everybody's loads, what the reader's means, and the last 20 picks. */
export const readQueue = async (_ctx: TeamContext): Promise<QueuePage> => {
  throw new AppError("unavailable", "unexpected");
};
