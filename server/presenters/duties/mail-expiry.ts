import type { Tx } from "#db/client.ts";
import type { ActingContext } from "#server/context.ts";
import type { SessionRow } from "#server/scheduling/session-row.ts";
import { type Asked, mailAskers } from "./mail-askers.ts";

/** Owes whoever asked one mail: who did not answer, and whom the place went to. */
export const mailExpiry = (
  tx: Tx,
  ctx: Pick<ActingContext, "team" | "queue" | "env" | "now">,
  session: SessionRow,
  offer: Asked,
  next: { userId: string; name: string } | null,
): Promise<void> =>
  mailAskers(tx, ctx, session, offer, ({ name, ask, when, readerId }) => ({
    subject: `${name} did not answer in time`,
    paragraphs: [
      `${name} was asked ${ask} in ${ctx.team.name} and did not answer in time.`,
      `${when}.`,
      next
        ? `The next in line is ${next.userId === readerId ? "you, so the place was offered to you" : `${next.name}, who was asked now`}.`
        : "Nobody is left who was not asked yet and is not away, so the place is free. Ask somebody on the session page.",
    ],
  }));
