import type { Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import type { Occurrence } from "#domain/scheduling/series/series-text.ts";
import type { ActingContext } from "#server/context.ts";
import { addSession } from "../add-session.ts";

/** Makes the sessions of a series on these days, in the caller's transaction. The caller knows that none of them is there. */
export const makeOccurrences = async (
  tx: Tx,
  ctx: ActingContext,
  seriesId: string,
  makes: readonly { on: string; becomes: Occurrence }[],
): Promise<void> => {
  for (const { on, becomes } of makes) {
    const { title, place, meetingUrl, notes, ...time } = becomes;
    const text = { title, place, meetingUrl, notes };
    await addSession(tx, ctx, { id: newId(), time, text, paperIds: [], occurrence: { seriesId, on } });
  }
};
