import type { Tx } from "#db/client.ts";
import { mayPresent } from "#domain/presenters/assignment.ts";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import { awayDays } from "#domain/seasons/away-days.ts";
import { dayOf, type SeasonPlan } from "#domain/seasons/season-plan.ts";
import { seatsOf } from "#domain/seasons/seats-of.ts";
import type { ActingContext } from "#server/context.ts";
import { readLoads } from "#server/presenters/loads/read-loads.ts";
import { listDaysOff } from "#server/scheduling/blackouts/list-days-off.ts";
import { readPapers } from "./read-papers.ts";

/** What of a plan no longer holds, in sentences: papers that are no candidates, members who do not present any more, or are away now. Empty when all holds. */
export const findStale = async (tx: Tx, ctx: ActingContext, { sessions }: SeasonPlan): Promise<string[]> => {
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
      userId ? [{ userId, locked, day: dayOf(session) }] : [],
    ),
  );
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
  ];
};
