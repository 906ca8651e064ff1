import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { abstractLetters } from "#domain/papers/abstract-letters.ts";
import { authorKey, identitiesOf, isTitleIdentity, titleKey } from "#domain/papers/identity.ts";
import type { DraftPaper } from "#domain/papers/import/draft-paper.ts";
import type { KnownPaper } from "#domain/papers/import/plan-import.ts";
import type { Steps } from "#domain/papers/import/steps.ts";
import type { Author, PaperStatus } from "#domain/papers/paper.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { indexKey } from "./index-key.ts";
import { runGently } from "./run-gently.ts";

type Row = {
  id: string;
  title: string;
  title_key: string | null;
  abstract: string | null;
  first_author: Author | null;
  status: PaperStatus;
  discussed_on: string | null;
  identities: string[];
};

/** The team's papers that share an identity, a title or an abstract with the drafts: all that a plan of them needs to know. Three index look-ups per draft. */
export const knownPapers = async (
  db: Db | Tx,
  teamId: TeamId,
  drafts: readonly DraftPaper[],
): Promise<KnownPaper[]> => {
  const { written, titles, abstracts } = await runGently(keysOf(drafts));
  const { rows } = await db.execute<Row>(sql`
    select p.id, p.title, p.title_key, p.abstract, p.authors->0 as first_author, p.status, p.discussed_on::text as discussed_on,
      array(select i.identity from paper_identities i where i.team_id = p.team_id and i.paper_id = p.id) as identities
    from papers p
    where p.team_id = ${teamId} and p.id in (
      select i.paper_id from paper_identities i
      where i.team_id = ${teamId} and i.identity = any(${sql.param([...written.keys()])}::text[])
      union all
      select t.id from papers t where t.team_id = ${teamId} and t.title_key = any(${sql.param([...titles])}::text[])
      union all
      select a.id from papers a where a.team_id = ${teamId} and a.abstract_key = any(${sql.param([...abstracts])}::text[]))
    order by p.id`);
  const whole = (key: string) => written.get(key) ?? key;
  return rows.map((row) => ({
    paperId: row.id,
    title: row.title,
    status: row.status,
    discussedOn: row.discussed_on,
    identities: row.identities.map(whole),
    titleKey: row.title_key === null ? null : whole(row.title_key),
    abstract: row.abstract,
    firstAuthor: authorKey(row.first_author ?? undefined),
  }));
};

type Keys = { written: Map<string, string>; titles: Set<string>; abstracts: Set<string> };

/** What drafts are looked up by: each identity, title and abstract as the database indexes it, the first two as they are too. A step per draft. */
function* keysOf(drafts: readonly DraftPaper[]): Steps<Keys> {
  const written = new Map<string, string>();
  const titles = new Set<string>();
  const abstracts = new Set<string>();
  for (const draft of drafts) {
    for (const identity of identitiesOf(draft))
      if (!isTitleIdentity(identity)) written.set(indexKey(identity), identity);
    const title = titleKey(draft);
    if (title !== null) {
      written.set(indexKey(title), title);
      titles.add(indexKey(title));
    }
    const letters = abstractLetters(draft.abstract);
    if (letters !== null) abstracts.add(createHash("md5").update(letters).digest("hex"));
    yield;
  }
  return { written, titles, abstracts };
}
