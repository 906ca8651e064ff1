import { sql } from "drizzle-orm";
import { papers } from "#db/schema.ts";
import { formatAuthors } from "#domain/papers/paper.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { TeamContext } from "#server/context.ts";
import { chosenSql } from "../chosen-sql.ts";
import type { ChosenPaper } from "./round-view.ts";

/** Chosen papers that wait for a session, in the order in which they were chosen. */
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
    })
    .from(papers)
    .innerJoin(sql`${chosenSql(ctx.team.id)} as chosen`, sql`chosen.paper_id = papers.id`)
    .where(sql`papers.team_id = ${ctx.team.id} and papers.status = 'candidate'`)
    .orderBy(sql`chosen.chosen_at, chosen.place, papers.id`);
  return rows.map(({ roundId, roundTitle, title, authors, chosenAt, ...row }) => ({
    ...row,
    title: readableText(title),
    authors: formatAuthors(authors),
    chosenAt: new Date(chosenAt).toISOString(),
    by: roundId ? { kind: "round", roundId, title: roundTitle ?? "" } : { kind: "queue" },
  }));
};
