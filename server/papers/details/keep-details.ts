import { and, eq, inArray, ne, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { paperIdentities, papers } from "#db/schema.ts";
import type { DetailsState } from "#domain/papers/details/details-state.ts";
import { fillDetails, lacksDetails } from "#domain/papers/details/fill-details.ts";
import { identitiesOf, titleKey } from "#domain/papers/identity.ts";
import type { DraftPaper } from "#domain/papers/import/draft-paper.ts";
import { authorName } from "#domain/papers/paper.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { recordActivity } from "#server/activity.ts";
import type { Services } from "#server/context.ts";
import { writeLate } from "#server/write.ts";
import { takeImportTurnPatiently } from "../import-turn.ts";
import { inChunks } from "../in-chunks.ts";
import { indexKey } from "../index-key.ts";
import type { LookedUp } from "./look-up.ts";
import type { DetailsJob } from "./wanted-papers.ts";

/** So few at a time that nobody who votes meanwhile has to wait. */
const batch = 25;

type Kept = { isNews: boolean; hasAbstract: boolean; sameAs: string[] };

/** Writes what was found into papers that still want it, tells live pages of each that changed, and has new abstracts rendered. */
export const keepDetails = async (
  services: Pick<Services, "db" | "bus" | "queue">,
  teamId: TeamId,
  job: DetailsJob,
  looked: readonly LookedUp[],
): Promise<void> => {
  const ctx = { ...services, team: { id: teamId } };
  // An import on its way may hold an id that is found here, and wants the team's lock in the end: never that one first.
  for (const chunk of inChunks(looked, batch))
    await writeLate(
      ctx,
      (tx) => takeImportTurnPatiently(tx, teamId),
      async (tx) => {
        const now = new Date().toISOString();
        let isToRender = false;
        for (const { paperId, ...answer } of chunk) {
          const { isNews, hasAbstract, sameAs } = await keepOne(tx, teamId, paperId, answer, now);
          isToRender ||= hasAbstract;
          // `sameAs`: other papers of the team that hold an id this one was found to have.
          const details = sameAs.length > 0 ? { details: true, sameAs } : { details: true };
          if (isNews) await recordActivity(tx, { ...ctx, now }, { kind: "paper.changed", paperId, details });
        }
        if (isToRender) await services.queue.enqueue(tx, "papers.render-abstracts", job);
      },
    );
};

const columns = {
  title: papers.title,
  titleKey: papers.titleKey,
  abstract: papers.abstract,
  authors: papers.authors,
  url: papers.url,
  venue: papers.venue,
  publishedOn: papers.publishedOn,
  detailsState: papers.detailsState,
};

const keepOne = async (
  tx: Tx,
  teamId: TeamId,
  paperId: string,
  { found, isAway }: Omit<LookedUp, "paperId">,
  now: string,
): Promise<Kept> => {
  const own = and(eq(papers.teamId, teamId), eq(papers.id, paperId));
  const [paper] = await tx.select(columns).from(papers).where(own).for("update");
  if (!paper || !["wanted", "failed"].includes(paper.detailsState ?? ""))
    return { isNews: false, hasAbstract: false, sameAs: [] };
  // Without a key the title is only the paper's id or address.
  const known = { ...paper, title: paper.titleKey === null ? null : paper.title };
  const filled = found ? fillDetails(known, found) : {};
  const ids = found ? await addIdentities(tx, teamId, paperId, found) : { added: 0, sameAs: [] };
  const isFilled = Object.keys(filled).length > 0;
  const lacks = lacksDetails({ ...known, ...filled });
  // A new id opens new sources, so it is asked by that one at once.
  const isToAskAgain = lacks && ids.added > 0;
  const state = isToAskAgain ? "wanted" : stateOf(lacks, isFilled || ids.added > 0, isAway);
  const key = filled.title ? titleKey({ title: filled.title }) : null;
  await tx
    .update(papers)
    .set({
      ...filled,
      ...(key === null ? {} : { titleKey: indexKey(key) }),
      ...(filled.authors ? { authorsText: filled.authors.map(authorName).join(", ") } : {}),
      ...(isFilled ? { version: sql`version + 1` } : {}),
      detailsState: state,
      detailsTriedAt: isToAskAgain ? null : now,
    })
    .where(own);
  const isNews = isFilled || ids.added > 0 || state !== paper.detailsState;
  return { isNews, hasAbstract: "abstract" in filled, sameAs: ids.sameAs };
};

const stateOf = (lacks: boolean, isFound: boolean, isAway: boolean): DetailsState => {
  if (lacks && isAway) return "failed";
  return isFound || !lacks ? "found" : "not_found";
};

/** Adds the ids by which the paper is known elsewhere; those that another paper holds stay there, and that one is named. */
const addIdentities = async (tx: Tx, teamId: TeamId, paperId: string, found: DraftPaper) => {
  const ids = identitiesOf(found)
    .filter((identity) => !/^(?:title|url):/.test(identity))
    .map(indexKey);
  if (ids.length === 0) return { added: 0, sameAs: [] };
  const added = await tx
    .insert(paperIdentities)
    .values(ids.map((identity) => ({ teamId, identity, paperId })))
    .onConflictDoNothing()
    .returning({ identity: paperIdentities.identity });
  const held = await tx
    .selectDistinct({ paperId: paperIdentities.paperId })
    .from(paperIdentities)
    .where(
      and(
        eq(paperIdentities.teamId, teamId),
        inArray(paperIdentities.identity, ids),
        ne(paperIdentities.paperId, paperId),
      ),
    );
  return { added: added.length, sameAs: held.map((other) => other.paperId) };
};
