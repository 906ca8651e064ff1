import type { Tx } from "#db/client.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { ActingContext } from "#server/context.ts";

/** A talk that was given on a paper of the team; names of presenters as written, with the members they are of. */
export type PastTalk = {
  paperId: string;
  heldOn: string;
  presenters: { name: string; userId: UserId | null }[];
  note: string | null;
};

/**
 * What becomes of the talks that a past schedule tells of. Papers come before sessions and presenters, so who wires the router
 * hands this in (server/presenters/history.ts).
 */
export type History = {
  /** Writes talks down as sessions that were held, inside the transaction that stores their papers. */
  store: (tx: Tx, ctx: ActingContext, importId: string, talks: readonly PastTalk[]) => Promise<void>;
  /** Takes sessions that an import wrote down away again, inside the transaction that undoes it. */
  takeBack: (tx: Tx, ctx: ActingContext, sessionIds: readonly string[]) => Promise<void>;
};
