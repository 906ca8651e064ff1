import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { titleKey } from "#domain/papers/identity.ts";
import { type FillField, gapsOf, identitiesOfFields } from "#domain/papers/import/fill-fields.ts";
import { authorName } from "#domain/papers/paper.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { existingPapers } from "./existing-papers.ts";
import { inChunks } from "./in-chunks.ts";
import { indexKey } from "./index-key.ts";
import type { StoredLine } from "./plan-stored-lines.ts";

type Filling = { position: number; paperId: string; fields: FillField[]; identities: string[] };

/**
 * Gives papers of the team what they lack and their duplicates among an import's lines shall give them, and writes on each line
 * what it gave. What a paper has is never replaced, and of two lines for one gap the first has it. Gives how many papers changed.
 */
export const fillPapers = async (
  tx: Tx,
  teamId: TeamId,
  importId: string,
  lines: readonly (Pick<StoredLine, "position" | "draft" | "fills"> & { paperId: string })[],
): Promise<number> => {
  const paperOf = await existingPapers(
    tx,
    teamId,
    lines.map(({ paperId }) => paperId),
  );
  const given = new Map<string, Record<string, unknown>>();
  const fillings: Filling[] = [];
  for (const { position, draft, fills, paperId } of lines) {
    const paper = paperOf(paperId);
    if (!paper) continue;
    const fields = gapsOf(draft, paper).filter((field) => fills.includes(field));
    if (fields.length === 0) continue;
    const texts = Object.fromEntries(fields.map((field) => [field, draft[field]]));
    // The next line of the same paper finds no gap there any more.
    Object.assign(paper, texts);
    given.set(paperId, { ...given.get(paperId), ...texts, id: paperId });
    fillings.push({ position, paperId, fields, identities: identitiesOfFields(draft, fields).map(indexKey) });
  }
  for (const chunk of inChunks([...given.values()].map(rowOf))) await update(tx, teamId, chunk);
  await claim(tx, teamId, importId, fillings);
  return given.size;
};

const rowOf = (texts: Record<string, unknown>) => {
  const title = typeof texts.title === "string" ? texts.title : null;
  const key = titleKey({ title });
  const authors = texts.authors as Parameters<typeof authorName>[0][] | undefined;
  return {
    ...texts,
    titleKey: key === null ? null : indexKey(key),
    authorsText: authors?.map(authorName).join(", "),
  };
};

const update = (tx: Tx, teamId: TeamId, rows: readonly object[]) =>
  tx.execute(sql`
    update papers p set title = coalesce(r.title, p.title), title_key = coalesce(r."titleKey", p.title_key),
      abstract = coalesce(r.abstract, p.abstract), authors = coalesce(r.authors, p.authors),
      authors_text = coalesce(r."authorsText", p.authors_text), url = coalesce(r.url, p.url),
      venue = coalesce(r.venue, p.venue), published_on = coalesce(r."publishedOn", p.published_on), version = p.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, title text, "titleKey" text, abstract text,
      authors jsonb, "authorsText" text, url text, venue text, "publishedOn" date)
    where p.team_id = ${teamId} and p.id = r.id`);

// An identity that another paper has stays there; undoing takes back only those that were won here.
const claim = async (tx: Tx, teamId: TeamId, importId: string, fillings: readonly Filling[]) => {
  for (const chunk of inChunks(fillings)) {
    const wanted = chunk.flatMap(({ paperId, identities }) =>
      identities.map((identity) => ({ identity, paperId })),
    );
    const { rows } = await tx.execute<{ identity: string }>(sql`
      insert into paper_identities (team_id, identity, paper_id)
      select ${teamId}::uuid, r.identity, r."paperId"
      from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as r(identity text, "paperId" uuid)
      on conflict do nothing returning identity`);
    const won = new Set(rows.map(({ identity }) => identity));
    const kept = chunk.map(({ position, fields, identities }) => ({
      position,
      filled: { fields, identities: identities.filter((identity) => won.delete(identity)) },
    }));
    await tx.execute(sql`
      update import_lines l set filled = r.filled
      from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as r(position int, filled jsonb)
      where l.team_id = ${teamId} and l.import_id = ${importId} and l.position = r.position`);
  }
};
