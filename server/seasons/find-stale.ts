import type { Tx } from "#db/client.ts";
import { mayPresent } from "#domain/presenters/assignment.ts";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import { awayDays } from "#domain/seasons/away-days.ts";
import { isElsewhere } from "#domain/seasons/is-elsewhere.ts";
import { dayOf } from "#domain/seasons/season-plan.ts";
import { seatsOf } from "#domain/seasons/seats-of.ts";
import type { ActingContext } from "#server/context.ts";
import { readLoads } from "#server/presenters/loads/read-loads.ts";
import { listDaysOff } from "#server/scheduling/blackouts/list-days-off.ts";
import { readElsewhere } from "#server/scheduling/read-elsewhere.ts";
import { readPapers } from "./read-papers.ts";
import { timesOf } from "./read-world.ts";
import type { SeasonRow } from "./season-row.ts";

/** What of a plan no longer holds, in sentences: papers that are no candidates, members who do not present any more, are away now, or have a place at another session then. Empty when all holds. */
export const findStale = async (
  tx: Tx,
  ctx: ActingContext,
  { request, plan: { sessions } }: SeasonRow,
): Promise<string[]> => {
  const ids = sessions.flatMap(({ papers }) => papers.map(({ paperId }) => paperId));
  const papers = await readPapers(tx, ctx, ids);
  const loads = await readLoads({ ...ctx, db: tx });
  const members = new Map(
    loads
      .filter(({ role }) => mayPresent(role).ok)
      .map(({ userId, name }): [string, string] => [userId, name]),
  );
  const days = sessions.map(dayOf).sort();
  const isAway = awayDays(await listDaysOff(ctx, { from: days[0] ?? "", to: days.at(-1) ?? "" }));
  const seats = sessions.flatMap((session) =>
    seatsOf(session).flatMap(({ userId, locked }) =>
      userId ? [{ userId, locked, sessionId: session.id, day: dayOf(session) }] : [],
    ),
  );
  const elsewhere = await readElsewhere(tx, ctx, timesOf(request, sessions));
  return [
    ...ids.flatMap((id) => {
      const paper = papers.get(id);
      if (paper?.status === "candidate") return [];
      return [`“${paper?.title ?? "A paper"}” is no longer a candidate.`];
    }),
    ...(seats.some(({ userId }) => !members.has(userId))
      ? ["Somebody with a duty here left the team or no longer presents."]
      : []),
    ...seats
      .filter(({ userId, locked, day }) => !locked && members.has(userId) && isAway(userId, day))
      .map(({ userId, day }) => `${members.get(userId)} is away on ${describeDate(day)} now.`),
    ...seats
      .filter(({ userId, sessionId }) => members.has(userId) && isElsewhere({ elsewhere }, sessionId, userId))
      .map(
        ({ userId, day }) =>
          `${members.get(userId)} has a place at another session at the same time on ${describeDate(day)} now.`,
      ),
  ];
};
