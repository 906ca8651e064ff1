import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { paperIdentities } from "#db/schema.ts";
import { isTitleIdentity } from "#domain/papers/identity.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { inChunks } from "./in-chunks.ts";
import { indexKey } from "./index-key.ts";

type Claim = { paperId: string; identities: readonly string[]; apart: boolean };

/**
 * Writes down what new papers are known by; what is held already stays with its holder. Gives the papers that got nothing,
 * each with the paper that holds its strongest identity. A title confirmed as another paper's is numbered: "title:a cache#2".
 */
export const claimIdentities = async (
  tx: Tx,
  teamId: TeamId,
  claims: readonly Claim[],
): Promise<Map<string, string>> => {
  const numbered = await numberTitles(tx, teamId, claims);
  const rows = numbered.flatMap(({ paperId, identities }) =>
    identities.map((identity) => ({ teamId, identity: indexKey(identity), paperId })),
  );
  const winners = new Set<string>();
  for (const chunk of inChunks(rows, 1_000)) {
    const won = await tx
      .insert(paperIdentities)
      .values(chunk)
      .onConflictDoNothing()
      .returning({ paperId: paperIdentities.paperId });
    for (const { paperId } of won) winners.add(paperId);
  }
  const lost = numbered.filter(({ paperId }) => !winners.has(paperId));
  const held = await holdersOf(
    tx,
    teamId,
    lost.flatMap(({ identities }) => identities.map(indexKey)),
  );
  return new Map(
    lost.flatMap(({ paperId, identities }) => {
      const holder = identities
        .map((identity) => held.get(indexKey(identity)))
        .find((id) => id !== undefined);
      return holder ? [[paperId, holder] as const] : [];
    }),
  );
};

// Round n tries the number n for all that have no free one yet; rounds are as many as papers share one title.
const numberTitles = async (tx: Tx, teamId: TeamId, claims: readonly Claim[]): Promise<Claim[]> => {
  const settled = new Map<string, string>();
  const taken = new Set<string>();
  let open = claims.filter(({ apart, identities }) => apart && identities.some(isTitleIdentity));
  for (let number = 1; open.length > 0; number++) {
    const wanted = open.map((claim) => ({ claim, name: nameOf(claim, number) }));
    const held = await holdersOf(
      tx,
      teamId,
      wanted.map(({ name }) => indexKey(name)),
    );
    open = [];
    for (const { claim, name } of wanted) {
      if (held.has(indexKey(name)) || taken.has(name)) open.push(claim);
      else {
        taken.add(name);
        settled.set(claim.paperId, name);
      }
    }
  }
  return claims.map((claim) => {
    const name = settled.get(claim.paperId);
    return name === undefined ? claim : { ...claim, identities: [name] };
  });
};

// A title is an identity only where there is no other, so it stands alone.
const nameOf = ({ identities }: Claim, number: number): string =>
  number === 1 ? (identities[0] ?? "") : `${identities[0]}#${number}`;

const holdersOf = async (
  tx: Tx,
  teamId: TeamId,
  identities: readonly string[],
): Promise<Map<string, string>> => {
  const holders = new Map<string, string>();
  for (const chunk of inChunks(identities, 5_000)) {
    const rows = await tx
      .select({ identity: paperIdentities.identity, paperId: paperIdentities.paperId })
      .from(paperIdentities)
      .where(and(eq(paperIdentities.teamId, teamId), inArray(paperIdentities.identity, chunk)));
    for (const { identity, paperId } of rows) holders.set(identity, paperId);
  }
  return holders;
};
