import { type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import { papers } from "#db/schema.ts";
import { formatAuthors } from "#domain/papers/paper.ts";
import { can } from "#domain/teams/policy.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import { mostCandidates } from "#domain/voting/round.ts";
import type { TeamContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { chosenSql } from "../chosen-sql.ts";

/** A candidate in the form for a round. */
export type ProposedPaper = {
  id: string;
  title: string;
  authors: string;
  voteCount: number;
  listedOn: string;
};

type ProposedListing = { id: string; name: string; listedOn: string; papers: number };

export const proposeShortlistInput = z.discriminatedUnion("from", [
  z.object({ from: z.literal("top"), count: z.int().min(2).max(500) }),
  z.object({ from: z.literal("listing"), listingId: z.uuid() }),
  z.object({ from: z.literal("tag"), tag: z.string().min(1).max(60) }),
]);

type Input = z.infer<typeof proposeShortlistInput>;

/** Candidates for a shortlist, the most wanted first, and the listings that hold some. Throws forbidden. */
export const proposeShortlist = async (
  ctx: TeamContext,
  input: Input,
): Promise<{ papers: ProposedPaper[]; listings: ProposedListing[] }> => {
  if (!can(ctx.asker, "round.run")) throw forbidden();
  const open = sql`papers.team_id = ${ctx.team.id} and papers.status = 'candidate'
    and papers.id not in (select chosen.paper_id from ${chosenSql(ctx.team.id)} as chosen)`;
  const [rows, listings] = await Promise.all([
    ctx.db
      .select({
        id: papers.id,
        title: papers.title,
        authors: papers.authors,
        voteCount: papers.voteCount,
        listedOn: papers.listedOn,
      })
      .from(papers)
      .where(sql`${open} and ${isFrom(input)}`)
      // Ties: older first.
      .orderBy(sql`papers.vote_count desc, papers.created_at, papers.id`)
      .limit(input.from === "top" ? input.count : mostCandidates),
    ctx.db.execute<ProposedListing>(sql`
      select l.id, l.name, l.listed_on::text as "listedOn", count(*)::int as papers
      from listings l join paper_listings x on x.team_id = l.team_id and x.listing_id = l.id
      join papers on papers.id = x.paper_id and ${open}
      where l.team_id = ${ctx.team.id}
      group by l.id, l.name, l.listed_on order by l.listed_on desc, l.name, l.id limit 50`),
  ]);
  return {
    papers: rows.map((row) => ({
      ...row,
      title: readableText(row.title),
      authors: formatAuthors(row.authors),
    })),
    listings: listings.rows,
  };
};

const isFrom = (input: Input): SQL => {
  if (input.from === "listing")
    return sql`exists (select 1 from paper_listings x
      where x.team_id = papers.team_id and x.paper_id = papers.id and x.listing_id = ${input.listingId})`;
  if (input.from === "tag")
    return sql`exists (select 1 from paper_tags g
      where g.team_id = papers.team_id and g.paper_id = papers.id and g.tag = ${input.tag})`;
  return sql`true`;
};
