import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { prepared } from "#db/prepared.ts";
import { papers } from "#db/schema.ts";
import { authorName } from "#domain/papers/paper.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { TeamContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";
import { cardOfRow } from "./card-of-row.ts";
import { linksOf } from "./links-of.ts";
import { paperCardColumns } from "./paper-card.ts";

export const readPaperInput = z.object({ paperId: z.uuid() });

const place = sql.placeholder;

type Voter = { userId: string; name: string; couldPresent: boolean };
type Listing = { name: string; listedOn: string };

const byId = prepared((db) =>
  db
    .select({
      ...paperCardColumns,
      abstract: papers.abstract,
      abstractHtml: papers.abstractHtml,
      venue: papers.venue,
      publishedOn: papers.publishedOn,
      version: papers.version,
      createdAt: papers.createdAt,
      createdBy: sql<string>`(select u.name from users u where u.id = papers.created_by)`,
      /** The team's counter at the time of reading: where a live page resumes. */
      seq: sql<number>`(select t.last_seq from teams t where t.id = ${place("teamId")})::int`,
      voters: sql<
        Voter[]
      >`coalesce((select json_agg(json_build_object('userId', v.user_id, 'name', u.name, 'couldPresent', v.could_present_at is not null) order by v.cast_at)
        from votes v join users u on u.id = v.user_id where v.team_id = ${place("teamId")} and v.paper_id = papers.id), '[]')`,
      listings: sql<
        Listing[]
      >`coalesce((select json_agg(json_build_object('name', l.name, 'listedOn', l.listed_on) order by l.listed_on desc)
        from paper_listings x join listings l on l.team_id = x.team_id and l.id = x.listing_id
        where x.team_id = ${place("teamId")} and x.paper_id = papers.id), '[]')`,
    })
    .from(papers)
    .where(and(eq(papers.teamId, place("teamId")), eq(papers.id, place("paperId"))))
    .prepare("read_paper"),
);

/** Everything a paper's page shows but its thread and sessions. Throws not_found. */
export const readPaper = async (ctx: TeamContext, input: z.infer<typeof readPaperInput>) => {
  const [paper] = await byId(ctx.db).execute({
    teamId: ctx.team.id,
    userId: ctx.me.userId,
    paperId: input.paperId,
  });
  if (!paper) throw notFound();
  return {
    ...cardOfRow(paper),
    /** As it was pasted, byte for byte. */
    storedTitle: paper.title,
    readableAbstract: paper.abstract === null ? null : readableText(paper.abstract),
    authorNames: paper.authors.map(authorName),
    links: linksOf(paper),
  };
};
