import { and, eq } from "drizzle-orm";
import { papers } from "#db/schema.ts";
import type { Services } from "#server/context.ts";
import { enterTeamByJob } from "#server/teams/enter-team.ts";
import { keepDetails } from "./keep-details.ts";
import { lookUp } from "./look-up.ts";
import type { Source } from "./source.ts";
import { openSources } from "./sources.ts";
import { type DetailsJob, findWanted, isInScope } from "./wanted-papers.ts";

/** A job that takes longer is given to another worker (jobs/queue); this leaves time for one last question. */
const longest = 45_000;

/**
 * Looks up the missing details of an import's papers, or of one paper, as far as time allows; the rest is a job of its own.
 * Throws when a service did not answer, so that the queue tries those papers again, for a day. Running twice changes nothing.
 */
export const completeDetails = async (
  services: Pick<Services, "db" | "bus" | "queue" | "env">,
  job: DetailsJob,
  sources: readonly Source[] = openSources(services),
): Promise<void> => {
  const { db, env, queue } = services;
  if (env.METADATA === "off") return;
  const teamId = enterTeamByJob(job.teamId);
  const begun = new Date().toISOString();
  const run = { until: Date.now() + longest, away: new Set<string>() };
  for (;;) {
    const wanted = await findWanted(db, teamId, job, begun);
    if (wanted.length === 0) break;
    const looked = await lookUp(sources, wanted, run);
    await keepDetails(services, teamId, job, looked);
    if (looked.length < wanted.length)
      return db.transaction((tx) => queue.enqueue(tx, "papers.complete-details", job));
  }
  const failed = await db.$count(papers, and(isInScope(db, teamId, job), eq(papers.detailsState, "failed")));
  if (failed > 0)
    throw new Error(`${failed} papers still want details: no answer from ${[...run.away].join(", ")}.`);
};
