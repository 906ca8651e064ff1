import * as z from "zod";
import type { MyBallot } from "./ballot-types.ts";

const details = z.object({
  theirs: z.object({
    approves: z.array(z.string()),
    ranks: z.array(z.array(z.string())),
    castAt: z.string(),
    version: z.number(),
  }),
});

/** Takes the details of a conflict; gives the ballot that another tab saved, or null when it took it back. */
export const readTheirs = (value: unknown): MyBallot | null => details.safeParse(value).data?.theirs ?? null;
