import { sql } from "drizzle-orm";
import { countOffers } from "#domain/seasons/count-offers.ts";
import type { SeasonPlan } from "#domain/seasons/season-plan.ts";
import type { TeamContext } from "#server/context.ts";

/** What publishing would do now, in numbers. */
export type Publishing = {
  sessions: number;
  /** How many of them have papers, and how many are when the team already meets. */
  withPapers: number;
  clashing: number;
  /** Duties offered to others, and taken by the organizer who publishes. */
  offers: number;
  own: number;
  unfilled: number;
  /** Who is offered something, and how many of them get a mail. */
  asked: number;
  mailed: number;
  /** Members who get invitations to the sessions by mail. */
  invited: number;
};

/** Counts what publishing a plan, of whose dates so many are when the team already meets, would do if the reader did it. */
export const readPublishing = async (
  { db, team, me }: TeamContext,
  plan: SeasonPlan,
  clashing: number,
): Promise<Publishing> => {
  const { asked, ...counts } = countOffers(plan.sessions, me.userId);
  const { rows } = await db.execute<{ mailed: number; invited: number }>(sql`
    select (count(*) filter (where m.user_id = any(${sql.param(asked)}::uuid[])))::int as mailed,
      (count(*) filter (where m.session_mail_off_at is null))::int as invited
    from members m join users u on u.id = m.user_id
    where m.team_id = ${team.id} and m.removed_at is null and u.email is not null`);
  const [found] = team.sample ? [] : rows;
  return {
    ...counts,
    withPapers: plan.sessions.filter(({ papers }) => papers.length > 0).length,
    clashing,
    asked: asked.length,
    mailed: found?.mailed ?? 0,
    invited: found?.invited ?? 0,
  };
};
