import { and, eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { listings, paperListings } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { inChunks } from "./in-chunks.ts";
import { relistPapers } from "./relist-papers.ts";

/** A paper's place on a list, from 1, and the votes it had there. */
export type ListingPlace = { paperId: string; position: number; upvotes: number | null };

/** Puts papers on a dated list, made when it is missing, and moves their listing dates. A paper that stands there already keeps its place. */
export const putOnListing = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team">,
  input: { name: string; listedOn: string; importId: string | null; places: readonly ListingPlace[] },
): Promise<void> => {
  if (input.places.length === 0) return;
  const teamId = ctx.team.id;
  const { name, listedOn, importId } = input;
  await tx.insert(listings).values({ teamId, id: newId(), name, listedOn }).onConflictDoNothing();
  const [listing] = await tx
    .select({ id: listings.id })
    .from(listings)
    .where(and(eq(listings.teamId, teamId), eq(listings.name, name), eq(listings.listedOn, listedOn)));
  if (!listing) throw new Error("A listing that was just made is missing.");
  const rows = input.places.map((place) => ({ teamId, listingId: listing.id, importId, ...place }));
  for (const chunk of inChunks(rows, 2_000))
    await tx.insert(paperListings).values(chunk).onConflictDoNothing();
  await relistPapers(
    tx,
    ctx,
    rows.map(({ paperId }) => paperId),
  );
};
