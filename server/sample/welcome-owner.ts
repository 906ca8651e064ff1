import { and, eq } from "drizzle-orm";
import { comments } from "#db/schema.ts";
import type { TeamId, UserId } from "#domain/teams/ids.ts";
import type { Services } from "#server/context.ts";
import { markRead } from "#server/discussion/mark-read.ts";
import { takePlace } from "#server/presenters/take-place.ts";
import { enterTeamAs } from "#server/teams/enter-team.ts";
import { write } from "#server/write.ts";
import { readUpTo } from "./content/comments.ts";
import { offered } from "./content/sessions.ts";
import { hoursBefore } from "./sample-clock.ts";
import { type Shelf, take } from "./step.ts";

/** Gives whoever opened the group something to find: an offer to answer, and a thread they have read in part. */
export const welcomeOwner = async (
  services: Services,
  shelf: Shelf,
  { teamId, userId, now }: { teamId: TeamId; userId: UserId; now: string },
): Promise<void> => {
  const organizer = await enterTeamAs(services, teamId, shelf.cast.tomasz, now);
  const place = { sessionId: take(shelf.sessions, offered.key), paperId: take(shelf.papers, offered.paper) };
  // Not the verb of offering: that would mail a real person about an invented session.
  await write(organizer, (tx) => takePlace(tx, organizer, { ...place, userId }, "offered"));
  const [last] = await services.db
    .select({ paperId: comments.paperId, seq: comments.seq })
    .from(comments)
    .where(and(eq(comments.teamId, teamId), eq(comments.id, take(shelf.comments, readUpTo))));
  // As if they had come by yesterday.
  const visitor = await enterTeamAs(services, teamId, userId, hoursBefore(now, 24));
  if (last) await markRead(visitor, { paperId: last.paperId, upTo: last.seq });
};
