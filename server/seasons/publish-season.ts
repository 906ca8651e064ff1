import { and, eq } from "drizzle-orm";
import type * as z from "zod";
import type { Tx } from "#db/client.ts";
import { seasons } from "#db/schema.ts";
import type { SeasonPlan } from "#domain/seasons/season-plan.ts";
import { seatsOf } from "#domain/seasons/seats-of.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { readRules } from "#server/presenters/loads/read-rules.ts";
import { addSession } from "#server/scheduling/add-session.ts";
import { write } from "#server/write.ts";
import { findStale } from "./find-stale.ts";
import { mailDuties } from "./mail-duties.ts";
import { offerSeat } from "./offer-seat.ts";
import { resolveSeason } from "./resolve-season.ts";
import { type draftInput, loadDraft, loadSeason, type SeasonRow } from "./season-row.ts";
import { tellSeason } from "./tell-season.ts";

export type Publication =
  | { published: true; seasonId: string; version: number }
  /** Something changed since: the draft was planned anew, and waits to be looked at again. */
  | { published: false; seasonId: string; version: number; sentences: string[] };

/**
 * Makes a draft true at once: its sessions with their papers, offers to everybody who has a duty (the publisher's own are accepted), one
 * mail each, and calendars and invitations by the sessions. Published twice is once. Where papers, members or absences changed
 * meanwhile the draft is planned anew instead. Throws forbidden, not_found, refused (season_past, season_discarded), conflict.
 */
export const publishSeason = async (
  ctx: ActingContext,
  input: z.infer<typeof draftInput>,
): Promise<Publication> => {
  if (!can(ctx.asker, "season.plan")) throw forbidden();
  const outcome = await write(ctx, async (tx) => {
    const stored = await loadSeason(tx, ctx, input.seasonId);
    if (stored.publishedAt) return { stale: [], version: stored.version };
    const season = await loadDraft(tx, ctx, input);
    const now = await databaseNow(tx);
    if (season.plan.sessions.some(({ startsAt }) => startsAt <= now))
      throw new AppError("refused", "season_past");
    const stale = await findStale(tx, ctx, season);
    if (stale.length === 0) await makeTrue(tx, ctx, season, now);
    return { stale, version: season.version };
  });
  const { seasonId } = input;
  if (outcome.stale.length === 0) return { published: true, seasonId, version: outcome.version };
  const { version } = await resolveSeason(ctx, { seasonId, version: outcome.version });
  return { published: false, seasonId, version, sentences: outcome.stale };
};

const makeTrue = async (tx: Tx, ctx: ActingContext, season: SeasonRow, now: string): Promise<void> => {
  const { id: seasonId, plan, request } = season;
  const { answerDays: days } = await readRules(tx, ctx);
  for (const session of plan.sessions) await addPlanned(tx, ctx, request, session);
  for (const session of plan.sessions)
    for (const seat of seatsOf(session)) await offerSeat(tx, ctx, { seasonId, session, seat, days, now });
  await mailDuties(tx, ctx, { title: season.title, sessions: plan.sessions, days, now });
  await tx
    .update(seasons)
    .set({ publishedAt: now })
    .where(and(eq(seasons.teamId, ctx.team.id), eq(seasons.id, seasonId)));
  await tellSeason(tx, ctx, seasonId, "published");
};

const addPlanned = (
  tx: Tx,
  ctx: ActingContext,
  { zone, minutes, place, meetingUrl }: SeasonRow["request"],
  { id, localStart, startsAt, papers }: SeasonPlan["sessions"][number],
) =>
  addSession(tx, ctx, {
    id,
    time: {
      kind: "timed",
      onDate: localStart.slice(0, 10),
      localStart,
      zone,
      startsAt,
      durationMinutes: minutes,
    },
    text: { title: null, place, meetingUrl, notes: null },
    paperIds: papers.map(({ paperId }) => paperId),
  });
