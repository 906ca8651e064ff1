import { and, eq, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { papers } from "#db/schema.ts";
import type { TeamContext } from "#server/context.ts";
import { cardOfRow } from "#server/papers/card-of-row.ts";
import { paperCardColumns } from "#server/papers/paper-card.ts";

const place = sql.placeholder;

const statement = (isMine: boolean, name: string) =>
  prepared((db) =>
    db
      .select(paperCardColumns)
      .from(papers)
      .where(
        and(
          eq(papers.teamId, place("teamId")),
          sql`papers.status = 'candidate'`,
          sql`${sql.raw(isMine ? "" : "not ")}exists (select 1 from votes v where v.team_id = papers.team_id and v.paper_id = papers.id and v.user_id = ${place("userId")})`,
        ),
      )
      .orderBy(sql`papers.listed_on desc`, sql`papers.id desc`)
      .limit(50)
      .prepare(name),
  );

const open = statement(false, "list_to_vote_on");
const mine = statement(true, "list_my_votes");

/** The newest 50 candidates the reader has not voted on, and the newest 50 they have. */
export const listToVoteOn = async (ctx: TeamContext) => {
  const placed = { teamId: ctx.team.id, userId: ctx.me.userId };
  const [toDo, done] = await Promise.all([open(ctx.db).execute(placed), mine(ctx.db).execute(placed)]);
  return { open: toDo.map(cardOfRow), mine: done.map(cardOfRow) };
};
