import { inArray } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { users } from "#db/schema.ts";
import type { PlanNames } from "#domain/seasons/diff-plans.ts";
import type { PlannedSession, SeasonPlan } from "#domain/seasons/season-plan.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { ActingContext } from "#server/context.ts";
import { readPapers } from "./read-papers.ts";

export type SeasonNames = PlanNames;

type Named = { sessions: readonly PlannedSession[]; pool: SeasonPlan["pool"] };

/** The names of all people and papers that plans speak of. */
export const readNames = async (
  db: Db | Tx,
  ctx: Pick<ActingContext, "team">,
  plans: readonly Named[],
): Promise<SeasonNames> => {
  const sessions = plans.flatMap((plan) => plan.sessions);
  const people = new Set(
    sessions.flatMap(({ papers, duties }) =>
      [...papers.map(({ presenter }) => presenter), ...duties].flatMap(({ userId }) => userId ?? []),
    ),
  );
  const papers = await readPapers(db, ctx, [
    ...new Set([
      ...plans.flatMap(({ pool }) => pool),
      ...sessions.flatMap((session) => session.papers.map(({ paperId }) => paperId)),
    ]),
  ]);
  const rows =
    people.size === 0
      ? []
      : await db
          .select({ id: users.id, name: users.name })
          .from(users)
          .where(inArray(users.id, [...people] as UserId[]));
  const names = new Map<string, string>(rows.map(({ id, name }) => [id, name]));
  return {
    person: (userId) => names.get(userId) ?? "somebody",
    paper: (paperId) => papers.get(paperId)?.title ?? "a paper",
  };
};
