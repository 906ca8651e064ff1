import type { Tx } from "#db/client.ts";
import { sessionState } from "#domain/scheduling/session-state.ts";
import type { ActingContext } from "#server/context.ts";
import { momentOf, type SessionRow } from "#server/scheduling/session-row.ts";
import { type Asked, mailAskers } from "./mail-askers.ts";

type DropOut = Asked & {
  /** Where they stood before: only asked, or in. */
  status: "offered" | "accepted";
  reason: string | null | undefined;
  /** The backup who presents now, if one stepped in. */
  steppedIn?: string | null;
};

/** Owes whoever asked a mail when somebody says no or steps back: who, what, when, why, and that somebody else has to be asked. Nothing once the session is over. */
export const mailDropOut = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team" | "queue" | "env" | "now">,
  session: SessionRow,
  { status, reason, steppedIn, ...asked }: DropOut,
): Promise<void> => {
  if (sessionState(session, momentOf(ctx)) !== "planned") return;
  await mailAskers(tx, ctx, session, asked, ({ name, ask, does, when }) => ({
    subject: `${name} will not ${does} on ${when}`,
    paragraphs: [
      status === "offered"
        ? `${name} was asked ${ask} in ${ctx.team.name} and said no.`
        : `${name} had agreed ${ask} in ${ctx.team.name} and stepped back.`,
      `${when}.`,
      ...(reason ? [`${name} says: “${reason}”`] : []),
      steppedIn ? `${steppedIn} was the backup and presents now.` : "The place is free now.",
    ],
    label: steppedIn ? "See the session" : "Ask somebody else",
  }));
};
