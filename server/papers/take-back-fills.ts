import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { importLines } from "#db/schema.ts";
import { identitiesOf } from "#domain/papers/identity.ts";
import type { FillField } from "#domain/papers/import/fill-fields.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { identityLabel } from "./card-of-row.ts";
import { existingPapers } from "./existing-papers.ts";
import { inChunks } from "./in-chunks.ts";

/** Empties what an import filled in papers that were here before, where nobody has changed it since. Gives how many papers changed. */
export const takeBackFills = async (tx: Tx, teamId: TeamId, importId: string): Promise<number> => {
  const lines = await tx
    .select({ draft: importLines.draft, paperId: importLines.paperId, filled: importLines.filled })
    .from(importLines)
    .where(
      and(eq(importLines.teamId, teamId), eq(importLines.importId, importId), isNotNull(importLines.filled)),
    );
  const paperOf = await existingPapers(
    tx,
    teamId,
    lines.flatMap(({ paperId }) => paperId ?? []),
  );
  const rows = lines.flatMap(({ draft, paperId, filled }) => {
    const paper = paperId === null ? null : paperOf(paperId);
    if (!paper || !filled) return [];
    const same = filled.fields.filter(
      (field) => JSON.stringify(paper[field]) === JSON.stringify(draft[field]),
    );
    const is = (field: FillField) => same.includes(field);
    return [
      {
        id: paper.id,
        // It was known by an id alone, and is called by it again.
        title: is("title") ? (identityLabel(identitiesOf(draft)) ?? draft.url ?? paper.name) : null,
        authors: is("authors"),
        abstract: is("abstract"),
        url: is("url"),
        venue: is("venue"),
        publishedOn: is("publishedOn"),
        identities: filled.identities,
      },
    ];
  });
  for (const chunk of inChunks(rows)) await empty(tx, teamId, chunk);
  return rows.length;
};

const empty = async (tx: Tx, teamId: TeamId, rows: readonly object[]): Promise<void> => {
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, title text, authors boolean, abstract boolean,
    url boolean, venue boolean, "publishedOn" boolean, identities jsonb)`;
  await tx.execute(sql`
    delete from paper_identities i using ${given}
    where i.team_id = ${teamId} and i.paper_id = r.id and r.identities ? i.identity`);
  // Two lines may have filled one paper.
  await tx.execute(sql`
    update papers p set title = coalesce(e.title, p.title), title_key = case when e.title is null then p.title_key end,
      authors = case when e.authors then '[]'::jsonb else p.authors end,
      authors_text = case when e.authors then '' else p.authors_text end,
      abstract = case when not e.abstract then p.abstract end,
      abstract_html = case when not e.abstract then p.abstract_html end,
      renderer_version = case when not e.abstract then p.renderer_version end,
      url = case when not e.url then p.url end, venue = case when not e.venue then p.venue end,
      published_on = case when not e."publishedOn" then p.published_on end, version = p.version + 1
    from (select r.id, max(r.title) as title, bool_or(r.authors) as authors, bool_or(r.abstract) as abstract, bool_or(r.url) as url,
        bool_or(r.venue) as venue, bool_or(r."publishedOn") as "publishedOn" from ${given} group by r.id) e
    where p.team_id = ${teamId} and p.id = e.id`);
};
