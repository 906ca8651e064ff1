import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { isOpenSql } from "#db/open-session-sql.ts";
import { papers } from "#db/schema.ts";
import { mayArchive } from "#domain/papers/may-archive.ts";
import type { PaperStatus } from "#domain/papers/paper.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden, notFound } from "#server/errors.ts";
import { currentAsker } from "#server/teams/current-asker.ts";
import { write } from "#server/write.ts";

export const archivePaperInput = z.object({ paperId: z.uuid() });

type Input = z.infer<typeof archivePaperInput>;
type Answer = { paperId: string; status: PaperStatus };

/** Sets a candidate aside, votes and comments and all; again changes nothing. Throws forbidden, not_found, refused for scheduled and discussed papers. */
export const archivePaper = (ctx: ActingContext, input: Input): Promise<Answer> =>
  move(ctx, input, "archived");

/** Brings a paper back from the archive, to its session where an open one has it; again changes nothing. Throws forbidden, not_found. */
export const restorePaper = (ctx: ActingContext, input: Input): Promise<Answer> =>
  move(ctx, input, "candidate");

const move = async (ctx: ActingContext, { paperId }: Input, to: "archived" | "candidate"): Promise<Answer> =>
  write(ctx, async (tx) => {
    if (!can(await currentAsker(tx, ctx), "paper.archive")) throw forbidden();
    const own = and(eq(papers.teamId, ctx.team.id), eq(papers.id, paperId));
    const [paper] = await tx.select({ status: papers.status, isOnSession }).from(papers).where(own);
    if (!paper) throw notFound();
    const isThere = to === "archived" ? paper.status === "archived" : paper.status !== "archived";
    if (isThere) return { paperId, status: paper.status };
    const answer = mayArchive(paper.status);
    if (!answer.ok) throw new AppError("refused", answer.reason);
    const status = to === "candidate" && paper.isOnSession ? "scheduled" : to;
    await tx.update(papers).set({ status, version: sql`version + 1` }).where(own);
    await recordActivity(tx, ctx, { kind: "paper.changed", paperId, details: { status } });
    return { paperId, status };
  });

const isOnSession = sql<boolean>`exists (select 1 from session_papers x
  join sessions s on s.team_id = x.team_id and s.id = x.session_id
  where x.team_id = papers.team_id and x.paper_id = papers.id and ${isOpenSql("s")})`;
