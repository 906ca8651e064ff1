import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { prepared } from "#db/prepared.ts";
import { papers } from "#db/schema.ts";
import type { TeamContext } from "#server/context.ts";
import { limitRate } from "#server/rate-limit.ts";
import { cardOfRow } from "./card-of-row.ts";
import { paperCardColumns } from "./paper-card.ts";

export const searchPapersInput = z.object({
  words: z.string().trim().min(1).max(200),
  /** Somebody is still typing: the last word may be only the beginning of one. */
  unfinished: z.boolean().default(false),
});

const place = sql.placeholder;
/** English stems for titles and abstracts, plain words for names; quotes, OR and -minus work as on the web. */
const asked = sql`(websearch_to_tsquery('english', ${place("words")}) || websearch_to_tsquery('simple', ${place("words")})
  || (websearch_to_tsquery('english', ${place("before")}) && to_tsquery('simple', ${place("beginning")})))`;

/** Takes what is being typed; gives its whole words and, of two letters at least, the beginning of the last, as a query. */
const readBeginning = (words: string): { before: string; beginning: string } => {
  // Only letters and digits come into it, so nothing in it is an operator; quotes are left to the search for whole words.
  const [, before = "", last] = /^([^"]*?)([\p{L}\p{N}]{2,})$/u.exec(words) ?? [];
  return last ? { before, beginning: `'${last}':*` } : { before: "", beginning: "" };
};

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
    ...(input.unfinished ? readBeginning(input.words) : { before: "", beginning: "" }),
  });
  return rows.map(cardOfRow);
};
