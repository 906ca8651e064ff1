import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { prepared } from "#db/prepared.ts";
import { papers } from "#db/schema.ts";
import type { TeamContext } from "#server/context.ts";
import { limitRate } from "#server/rate-limit.ts";
import { cardOfRow } from "./card-of-row.ts";
import { paperCardColumns } from "./paper-card.ts";

export const searchPapersInput = z.object({ words: z.string().trim().min(1).max(200) });

const place = sql.placeholder;
/** English stems for titles and abstracts, plain words for names; quotes, OR and -minus work as on the web. */
const asked = sql`(websearch_to_tsquery('english', ${place("words")}) || websearch_to_tsquery('simple', ${place("words")}))`;

/** Ranking reads every match's whole vector, so only the newest 1,000 are ranked. The fence lets the text index find them, not the key's order. */
const newestMatches = sql`select found.id from (select p.id from papers p
  where p.team_id = ${place("teamId")} and p.search @@ ${asked} offset 0) found order by found.id desc limit 1000`;

const matches = prepared((db) =>
  db
    .select(paperCardColumns)
    .from(papers)
    .where(and(eq(papers.teamId, place("teamId")), sql`papers.id in (${newestMatches})`))
    .orderBy(sql`ts_rank_cd(papers.search, ${asked}) desc`, sql`papers.id desc`)
    .limit(50)
    .prepare("search_papers"),
);

/** The 50 best of the newest 1,000 matches among the team's papers, archived ones too, the best first. Throws limited above 60 searches a minute. */
export const searchPapers = async (ctx: TeamContext, input: z.infer<typeof searchPapersInput>) => {
  await limitRate(ctx.db, `search:${ctx.me.userId}`, 60, 60);
  const rows = await matches(ctx.db).execute({
    teamId: ctx.team.id,
    userId: ctx.me.userId,
    words: input.words,
  });
  return rows.map(cardOfRow);
};
