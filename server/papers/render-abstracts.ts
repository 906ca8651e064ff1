import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { importLines, papers } from "#db/schema.ts";
import type { Services } from "#server/context.ts";
import { renderAbstractInWorker } from "#server/markdown/render-in-worker.ts";
import { enterTeamByJob } from "#server/teams/enter-team.ts";

const batch = 50;

/** Renders the abstracts of an import's papers that have none rendered yet, 50 at a time; run again, it goes on where it stopped. */
export const renderAbstracts = async (
  services: Pick<Services, "db">,
  data: { teamId: string; importId: string },
): Promise<void> => {
  const { db } = services;
  const teamId = enterTeamByJob(data.teamId);
  const made = db
    .select({ id: importLines.paperId })
    .from(importLines)
    .where(and(eq(importLines.teamId, teamId), eq(importLines.importId, data.importId)));
  for (;;) {
    const waiting = await db
      .select({ id: papers.id, abstract: papers.abstract })
      .from(papers)
      .where(
        and(
          eq(papers.teamId, teamId),
          inArray(papers.id, made),
          isNotNull(papers.abstract),
          isNull(papers.abstractHtml),
        ),
      )
      .limit(batch);
    if (waiting.length === 0) return;
    await Promise.all(
      waiting.map(async ({ id, abstract }) => {
        const { html, rendererVersion } = await renderAbstractInWorker(abstract ?? "");
        await db
          .update(papers)
          .set({ abstractHtml: html, rendererVersion })
          .where(and(eq(papers.teamId, teamId), eq(papers.id, id), eq(papers.abstract, abstract ?? "")));
      }),
    );
  }
};
