import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import type { Fillable } from "#domain/papers/import/fill-fields.ts";
import type { Author, PaperStatus } from "#domain/papers/paper.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { inChunks } from "./in-chunks.ts";

/** A paper of the team as far as a line of an import can fill it. `name` is its title, or its id where it has none. */
export type ExistingPaper = Fillable & {
  id: string;
  name: string;
  status: PaperStatus;
  discussedOn: string | null;
};

type Row = Omit<ExistingPaper, "arxivId" | "doi" | "authors"> & { authors: Author[]; identities: string[] };

/** Reads papers by id; gives how to look one up, null for one that is gone. */
export const existingPapers = async (
  db: Db | Tx,
  teamId: TeamId,
  ids: readonly string[],
): Promise<(id: string) => ExistingPaper | null> => {
  const found = new Map<string, ExistingPaper>();
  for (const chunk of inChunks([...new Set(ids)], 1_000)) {
    const { rows } = await db.execute<Row>(sql`
      select p.id, p.title as name, case when p.title_key is null then null else p.title end as title, p.abstract, p.authors,
        p.url, p.venue, p.published_on::text as "publishedOn", p.status, p.discussed_on::text as "discussedOn",
        array(select i.identity from paper_identities i where i.team_id = p.team_id and i.paper_id = p.id) as identities
      from papers p where p.team_id = ${teamId} and p.id = any(${sql.param(chunk)}::uuid[])`);
    for (const { identities, ...row } of rows)
      found.set(row.id, {
        ...row,
        arxivId: named(identities, "arxiv:"),
        doi: named(identities, "doi:"),
      });
  }
  return (id) => found.get(id) ?? null;
};

const named = (identities: readonly string[], kind: string): string | null =>
  identities.find((identity) => identity.startsWith(kind))?.slice(kind.length) ?? null;
