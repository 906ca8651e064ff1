import { and, asc, eq, gt, isNull, lte, sql } from "drizzle-orm";
import { papers } from "#db/schema.ts";
import type { Services } from "#server/context.ts";
import { MOST_SOURCE_BYTES } from "#server/markdown/limits.ts";
import { plainSource } from "#server/markdown/plain-source.ts";
import { renderAbstractInWorker } from "#server/markdown/render-in-worker.ts";
import { enterTeamByJob } from "#server/teams/enter-team.ts";
import { type DetailsScope, isInScope } from "./details/wanted-papers.ts";

const batch = 50;
const first = "00000000-0000-0000-0000-000000000000";

/**
 * Renders the abstracts of an import's papers, or of one paper, that have none rendered yet, 50 at a time. Until then, and for one longer than
 * the renderer takes, pages show readable text. Throws when some were not made in time, so that the queue tries those again.
 */
export const renderAbstracts = async (
  services: Pick<Services, "db">,
  data: { teamId: string } & DetailsScope,
): Promise<void> => {
  const { db } = services;
  const teamId = enterTeamByJob(data.teamId);
  let late = 0;
  for (let last = first, isMore = true; isMore; ) {
    const waiting = await db
      .select({ id: papers.id, abstract: sql<string>`${papers.abstract}` })
      .from(papers)
      .where(
        and(
          isInScope(db, teamId, data),
          gt(papers.id, last),
          isNull(papers.abstractHtml),
          lte(sql`octet_length(${papers.abstract})`, MOST_SOURCE_BYTES),
        ),
      )
      .orderBy(asc(papers.id))
      .limit(batch);
    const made = await Promise.all(
      waiting.map(async ({ id, abstract }) => {
        const { html, rendererVersion } = await renderAbstractInWorker(abstract);
        if (html === plainSource(abstract)) return false;
        await db
          .update(papers)
          .set({ abstractHtml: html, rendererVersion })
          .where(and(eq(papers.teamId, teamId), eq(papers.id, id), eq(papers.abstract, abstract)));
        return true;
      }),
    );
    late += made.filter((isMade) => !isMade).length;
    last = waiting.at(-1)?.id ?? last;
    isMore = waiting.length === batch;
  }
  if (late > 0) throw new Error(`${late} abstracts were not rendered in time.`);
};
