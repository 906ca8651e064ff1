import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { dutyKinds } from "#db/schema.ts";
import type { PaperStatus } from "#domain/papers/paper.ts";
import { mayPresent } from "#domain/presenters/assignment.ts";
import { mostPool, type SeasonRequest } from "#domain/seasons/season-input.ts";
import { dayOf, type PlannedSession } from "#domain/seasons/season-plan.ts";
import type { SeasonDuty, SeasonWorld } from "#domain/seasons/season-world.ts";
import type { ActingContext } from "#server/context.ts";
import { readLoads } from "#server/presenters/loads/read-loads.ts";
import { listDaysOff } from "#server/scheduling/blackouts/list-days-off.ts";
import { readElsewhere } from "#server/scheduling/read-elsewhere.ts";
import { readPapers } from "./read-papers.ts";
import { readPool, votesWord } from "./read-pool.ts";

/** Papers kept in mind behind those that are placed, so that one more date finds some. */
const spare = 30;

export type Reading = Pick<ActingContext, "db" | "team" | "now">;

/**
 * All that a season is planned from, as it is now. Papers of the `pool` keep their rank; what is asked for and was not in it comes
 * behind. A paper that is not of the status any more is named with the reason.
 */
export const readWorld = async (
  ctx: Reading,
  request: SeasonRequest,
  sessions: readonly PlannedSession[],
  pool: readonly string[],
  status: "candidate" | "scheduled" = "candidate",
): Promise<SeasonWorld> => {
  const most = Math.min(mostPool, Math.max(pool.length, sessions.length * request.perSession + spare));
  const days = sessions.map(dayOf).sort();
  const span = { from: days[0] ?? "", to: days.at(-1) ?? "" };
  const [loads, ranked, duties, daysOff, elsewhere] = await Promise.all([
    readLoads(ctx),
    readPool(ctx, request, most),
    readDuties(ctx, request.duties),
    days.length === 0 ? [] : listDaysOff(ctx, span),
    readElsewhere(ctx.db, ctx, timesOf(request, sessions)),
  ]);
  const ids = [...new Set([...pool, ...ranked.map(({ paperId }) => paperId)])];
  const rows = await readPapers(ctx.db, ctx, ids);
  const because = new Map(ranked.map((one) => [one.paperId, one.because]));
  return {
    members: loads
      .filter(({ role }) => mayPresent(role).ok)
      .map(({ userId, name, share, rate, coming, lastPresentedOn, dutyRates }) => ({
        userId,
        name,
        share,
        rate,
        coming,
        lastPresentedOn,
        dutyRates,
      })),
    papers: ids.flatMap((paperId) => {
      const row = rows.get(paperId);
      if (row?.status !== status) return [];
      const { title, nominated_by: nominatedBy, could_present: couldPresent, votes } = row;
      return [
        { paperId, title, nominatedBy, couldPresent, because: because.get(paperId) ?? votesWord(votes) },
      ];
    }),
    gone: ids.flatMap((paperId) => {
      const row = rows.get(paperId);
      if (row?.status === status) return [];
      return [{ paperId, sentence: `“${row?.title ?? "A paper"}” ${goneWords(row?.status)}.` }];
    }),
    duties,
    daysOff,
    held: Math.max(0, ...loads.map((load) => load.sessions)),
    elsewhere,
    declined: [],
  };
};

/** The dates of a season as sessions that are only planned know their time. */
export const timesOf = ({ minutes }: SeasonRequest, sessions: readonly PlannedSession[]) =>
  sessions.map(({ id, startsAt }) => ({ sessionId: id, startsAt, minutes }));

const goneWords = (status: PaperStatus | undefined): string => {
  if (status === "scheduled") return "is on another session by now, so it left the season";
  if (status === "discussed") return "has been discussed by now, so it left the season";
  return status === "archived" ? "is in the archive by now, so it left the season" : "is no longer there";
};

const readDuties = async ({ db, team }: Reading, keys: readonly string[]): Promise<SeasonDuty[]> => {
  if (keys.length === 0) return [];
  return db
    .select({ key: dutyKinds.key, name: dutyKinds.name, perSession: dutyKinds.perSession })
    .from(dutyKinds)
    .where(
      and(eq(dutyKinds.teamId, team.id), inArray(dutyKinds.key, [...keys]), isNull(dutyKinds.archivedAt)),
    )
    .orderBy(asc(dutyKinds.position), asc(dutyKinds.key));
};
