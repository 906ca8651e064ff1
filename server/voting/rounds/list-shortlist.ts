import { sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { papers } from "#db/schema.ts";
import { formatAuthors } from "#domain/papers/paper.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { TeamContext } from "#server/context.ts";
import { identityLabel } from "#server/papers/card-of-row.ts";
import { linksOf } from "#server/papers/links-of.ts";
import type { Candidate } from "./round-view.ts";

const [team, round, me] = [sql.placeholder("teamId"), sql.placeholder("roundId"), sql.placeholder("userId")];

const onIt = prepared((db) =>
  db
    .select({
      id: papers.id,
      title: papers.title,
      authors: papers.authors,
      url: papers.url,
      listedOn: papers.listedOn,
      abstract: papers.abstract,
      abstractHtml: papers.abstractHtml,
      identities: sql<string[]>`array(select i.identity from paper_identities i
        where i.team_id = ${team} and i.paper_id = papers.id and i.identity not like 'title:%' order by i.identity)`,
      tags: sql<string[]>`array(select g.tag from paper_tags g
        where g.team_id = ${team} and g.paper_id = papers.id order by g.tag)`,
    })
    .from(papers)
    .innerJoin(sql`round_candidates c`, sql`c.team_id = papers.team_id and c.paper_id = papers.id`)
    .where(sql`c.team_id = ${team} and c.round_id = ${round}`)
    .orderBy(sql`sha256(convert_to(c.round_id::text || (${me})::text || c.paper_id::text, 'UTF8'))`)
    .prepare("list_shortlist"),
);

/** A round's papers in an order that is this reader's own and always the same, so that no paper profits from standing first. */
export const listShortlist = async (ctx: TeamContext, roundId: string): Promise<Candidate[]> => {
  const rows = await onIt(ctx.db).execute({ teamId: ctx.team.id, roundId, userId: ctx.me.userId });
  return rows.map(({ abstract, authors, identities, ...row }) => ({
    ...row,
    title: readableText(row.title),
    authors: formatAuthors(authors),
    label: identityLabel(identities),
    url: linksOf({ identities, url: row.url })[0]?.url ?? null,
    readableAbstract: abstract === null ? null : readableText(abstract),
  }));
};
