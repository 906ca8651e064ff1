import { and, eq, inArray } from "drizzle-orm";
import * as z from "zod";
import { minutes } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";

export const readVersionInput = z.object({ sessionId: z.uuid(), version: z.int().min(1).max(0x7fff_ffff) });

/** What a version of the minutes said, and what the one before it said (null for the first). Throws not_found. */
export const readVersion = async (ctx: ActingContext, input: z.infer<typeof readVersionInput>) => {
  const { sessionId, version } = input;
  const rows = await ctx.db
    .select({ version: minutes.version, body: minutes.body })
    .from(minutes)
    .where(
      and(
        eq(minutes.teamId, ctx.team.id),
        eq(minutes.sessionId, sessionId),
        inArray(minutes.version, [version - 1, version]),
      ),
    );
  const bodyOf = (wanted: number) => rows.find((row) => row.version === wanted)?.body ?? null;
  const after = bodyOf(version);
  if (after === null) throw notFound();
  return { before: bodyOf(version - 1), after };
};
