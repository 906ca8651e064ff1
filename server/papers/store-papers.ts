import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { papers, paperTags } from "#db/schema.ts";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { wantsDetails } from "#domain/papers/details/wants-details.ts";
import { identitiesOf, titleKey } from "#domain/papers/identity.ts";
import type { DraftPaper } from "#domain/papers/import/draft-paper.ts";
import { authorName } from "#domain/papers/paper.ts";
import type { ActingContext } from "#server/context.ts";
import { identityLabel } from "./card-of-row.ts";
import { claimIdentities } from "./claim-identities.ts";
import { inChunks } from "./in-chunks.ts";
import { indexKey } from "./index-key.ts";

/** A draft to be stored; `apart`: somebody confirmed that it is another paper than the one with its title. */
export type PaperToStore = { draft: DraftPaper; apart: boolean; status: "candidate" | "archived" };

/** What became of a draft: a paper of its own, or the paper that holds its identity already. */
export type StoredPaper = { paperId: string; created: boolean };

/**
 * Stores drafts as papers with their identities and tags, in the import's turn and after a plan made in the same transaction.
 * Gives what became of each, in order. A draft whose every identity is held already is not stored. Texts stay byte for byte.
 * `listedOn` is the day of the list that they will stand on (put-on-listing.ts); null for none. `tell` hears how many are in.
 */
export const storePapers = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team" | "asker" | "now" | "env">,
  input: {
    papers: readonly PaperToStore[];
    listedOn: string | null;
    tags: readonly string[];
    tell?: (papers: number) => void;
  },
): Promise<StoredPaper[]> => {
  const teamId = ctx.team.id;
  const listedOn = input.listedOn ?? dayInZone(ctx.now, ctx.team.timeZone);
  const rows: ReturnType<typeof rowOf>[] = [];
  for (const chunk of inChunks(input.papers, 200)) {
    // Made chunk by chunk as well: all at once would keep everybody else of the process waiting.
    const made = chunk.map((paper) => rowOf(ctx, paper, listedOn));
    await tx.insert(papers).values(made);
    rows.push(...made);
    input.tell?.(rows.length);
  }
  const holders = await claimIdentities(
    tx,
    teamId,
    rows.map(({ id }, index) => ({ paperId: id, ...identityClaim(input.papers[index] as PaperToStore) })),
  );
  for (const lost of inChunks([...holders.keys()]))
    await tx.delete(papers).where(and(eq(papers.teamId, teamId), inArray(papers.id, lost)));
  const created = rows.filter(({ id }) => !holders.has(id));
  const tags = created.flatMap(({ id }) => input.tags.map((tag) => ({ teamId, paperId: id, tag })));
  for (const chunk of inChunks(tags)) await tx.insert(paperTags).values(chunk).onConflictDoNothing();
  return rows.map(({ id }) => {
    const holder = holders.get(id);
    return holder === undefined ? { paperId: id, created: true } : { paperId: holder, created: false };
  });
};

const identityClaim = ({ draft, apart }: PaperToStore) => ({ identities: identitiesOf(draft), apart });

const rowOf = (
  ctx: Pick<ActingContext, "team" | "asker" | "now" | "env">,
  { draft, status }: PaperToStore,
  listedOn: string,
) => {
  const key = titleKey(draft);
  return {
    teamId: ctx.team.id,
    id: newId(),
    // Known by an id alone: named by it until its details are filled in.
    title: draft.title ?? identityLabel(identitiesOf(draft)) ?? draft.url ?? "Untitled",
    titleKey: key === null ? null : indexKey(key),
    abstract: draft.abstract,
    authors: draft.authors,
    authorsText: draft.authors.map(authorName).join(", "),
    url: draft.url,
    venue: draft.venue,
    publishedOn: draft.publishedOn,
    listedOn,
    status,
    detailsState: ctx.env.METADATA === "on" && wantsDetails(draft) ? ("wanted" as const) : null,
    createdBy: ctx.asker.userId,
    createdAt: ctx.now,
  };
};
