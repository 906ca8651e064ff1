import { tracked } from "@trpc/server";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import { z } from "zod";
import { prepared } from "#db/prepared.ts";
import { activities } from "#db/schema.ts";
import type { Context, TeamContext } from "#server/context.ts";
import { limitRate } from "#server/rate-limit.ts";
import { enterTeam } from "#server/teams/enter-team.ts";
import { holdStream } from "./hold-stream.ts";

/** How often a stream looks by itself, in milliseconds, should a hint have been lost. */
const lookEvery = 5_000;

const since = prepared((db) =>
  db
    .select({
      seq: activities.seq,
      kind: activities.kind,
      actorId: activities.actorId,
      paperId: activities.paperId,
      sessionId: activities.sessionId,
    })
    .from(activities)
    .where(and(eq(activities.teamId, sql.placeholder("teamId")), gt(activities.seq, sql.placeholder("seq"))))
    .orderBy(asc(activities.seq))
    .limit(200)
    .prepare("activities_since"),
);

export type News = Awaited<ReturnType<ReturnType<typeof since>["execute"]>>[number];

/** `lastEventId` is the team's seq up to which the page is true: what it was rendered with, then the last event's. */
export const watchTeamInput = z.object({ lastEventId: z.string().regex(/^\d{1,15}$/) });

/**
 * Everything that happens in the team after `lastEventId`, oldest first, each with its seq as the id to resume from, until
 * the signal aborts or the server closes. Throws limited above 8 streams of one device at once, or 200 in 10 minutes.
 */
export async function* watchTeam(
  ctx: TeamContext,
  { lastEventId }: z.infer<typeof watchTeamInput>,
  signal: AbortSignal = new AbortController().signal,
) {
  await limitRate(ctx.db, `stream:${ctx.me.userId}`, 200, 600);
  const leave = holdStream(ctx.me.deviceId);
  try {
    for await (const news of newsSince(ctx, Number(lastEventId), signal))
      yield tracked(String(news.seq), news);
  } finally {
    leave();
  }
}

/** Listens before it reads, so nothing falls between; asks again whether the watcher is still a member. */
async function* newsSince(ctx: TeamContext, seq: number, signal: AbortSignal): AsyncGenerator<News> {
  const over = AbortSignal.any([signal, ctx.bus.closing]);
  let wake: (() => void) | null = null;
  let news = true;
  ctx.bus.listen(
    ctx.team.id,
    () => {
      news = true;
      wake?.();
    },
    over,
  );
  over.addEventListener("abort", () => wake?.(), { once: true });
  let last = seq;
  while (!over.aborted) {
    if (news) {
      news = false;
      await enterTeam({ ...(ctx as Context), now: new Date().toISOString() }, ctx.team.slug);
      const batch = await since(ctx.db).execute({ teamId: ctx.team.id, seq: last });
      for (const item of batch) {
        last = item.seq;
        yield item;
      }
      news ||= batch.length === 200;
      continue;
    }
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        news = true;
        resolve();
      }, lookEvery);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    wake = null;
  }
}
