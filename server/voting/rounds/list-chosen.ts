import { and, eq, sql } from "drizzle-orm";
import { papers, results } from "#db/schema.ts";
import { formatAuthors } from "#domain/papers/paper.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import { isRanked } from "#domain/voting/round.ts";
import type { TeamContext } from "#server/context.ts";
import { chosenSql } from "../chosen-sql.ts";
import type { ChosenPaper } from "./round-view.ts";

/** Chosen papers that wait for a session, in the order in which they were chosen; of ballots there are sums only. */
export const listChosen = async (ctx: Pick<TeamContext, "db" | "team">): Promise<ChosenPaper[]> => {
  const rows = await ctx.db
    .select({
      paperId: papers.id,
      title: papers.title,
      authors: papers.authors,
      voteCount: papers.voteCount,
      chosenAt: sql<number>`chosen.chosen_at`,
      roundId: sql<string | null>`chosen.round_id`,
      roundTitle: sql<string | null>`chosen.round_title`,
      method: results.method,
      cast: sql<number | null>`jsonb_array_length(results.ballots)`,
      approvals: sql<number>`(select count(*)::int from jsonb_array_elements(results.ballots) as ballot
        where ballot -> 'approves' @> to_jsonb(papers.id::text))`,
    })
    .from(papers)
    .innerJoin(sql`${chosenSql(ctx.team.id)} as chosen`, sql`chosen.paper_id = papers.id`)
    .leftJoin(results, and(eq(results.teamId, ctx.team.id), eq(results.roundId, sql`chosen.round_id`)))
    .where(sql`papers.team_id = ${ctx.team.id} and papers.status = 'candidate'`)
    .orderBy(sql`chosen.chosen_at, chosen.place, papers.id`);
  return rows.map(({ roundId, roundTitle, method, cast, approvals, title, authors, chosenAt, ...row }) => ({
    ...row,
    title: readableText(title),
    authors: formatAuthors(authors),
    chosenAt: new Date(chosenAt).toISOString(),
    by:
      roundId && method
        ? {
            kind: "round",
            roundId,
            title: roundTitle ?? "",
            ranked: isRanked(method),
            approvals,
            cast: cast ?? 0,
          }
        : { kind: "queue" },
  }));
};
