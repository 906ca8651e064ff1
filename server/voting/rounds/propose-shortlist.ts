import * as z from "zod";

/** A candidate in the form for a round. */
export type ProposedPaper = {
  id: string;
  title: string;
  authors: string;
  voteCount: number;
  listedOn: string;
};

import type { TeamContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";

export const proposeShortlistInput = z.discriminatedUnion("from", [
  z.object({ from: z.literal("top"), count: z.int().min(2).max(500) }),
  z.object({ from: z.literal("listing"), listingId: z.uuid() }),
  z.object({ from: z.literal("tag"), tag: z.string().min(1).max(60) }),
]);

/** Candidates for a shortlist, the most wanted first, and the listings that hold some. Throws forbidden. */
export const proposeShortlist = async (
  _ctx: TeamContext,
  _input: z.infer<typeof proposeShortlistInput>,
): Promise<{
  papers: ProposedPaper[];
  listings: { id: string; name: string; listedOn: string; papers: number }[];
}> => {
  throw new AppError("unavailable", "unexpected");
};
