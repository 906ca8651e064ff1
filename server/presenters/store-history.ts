import { eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { assignments, sessionPapers, sessions } from "#db/schema.ts";
import { presenterDuty } from "#domain/presenters/assignment.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import type { PastTalk } from "#server/papers/history.ts";
import { inChunks } from "#server/papers/in-chunks.ts";
import { discussPapers } from "#server/scheduling/move-papers.ts";

/**
 * Writes past talks down: one held session per day with its papers, which are discussed on that day, and an accepted place per
 * presenter who is in the team; other names go into its notes. A paper that a held session of that day has already is not
 * written down twice.
 */
export const storeHistory = async (
  tx: Tx,
  ctx: ActingContext,
  importId: string,
  talks: readonly PastTalk[],
): Promise<void> => {
  const known = await knownTalks(tx, ctx, talks);
  const days = Map.groupBy(
    talks.filter(({ paperId, heldOn }) => !known.has(`${paperId} ${heldOn}`)),
    ({ heldOn }) => heldOn,
  );
  const evenings = [...days].map(([onDate, all]) => ({ id: newId(), onDate, talks: oncePerPaper(all) }));
  if (evenings.length === 0) return;
  const own = { teamId: ctx.team.id };
  const by = { createdBy: ctx.asker.userId, createdAt: ctx.now };
  const host = new URL(ctx.env.BASE_URL).hostname;
  const rows = evenings.map(({ id, onDate, talks: all }) => ({
    ...own,
    ...by,
    id,
    kind: "all_day" as const,
    onDate,
    notes: notesOf(all),
    heldAt: ctx.now,
    icsUid: `${newId()}@${host}`,
    importId,
  }));
  for (const chunk of inChunks(rows)) await tx.insert(sessions).values(chunk);
  const placed = evenings.flatMap(({ id: sessionId, talks: all }) =>
    all.map(({ paperId }, position) => ({ ...own, sessionId, paperId, position })),
  );
  for (const chunk of inChunks(placed, 1_000)) await tx.insert(sessionPapers).values(chunk);
  const given = evenings.flatMap(({ id: sessionId, talks: all }) =>
    all.flatMap(({ paperId, presenters }) =>
      [...new Set(presenters.flatMap(({ userId }) => userId ?? []))].map((userId, index) => ({
        ...own,
        ...by,
        id: newId(),
        sessionId,
        paperId,
        duty: presenterDuty,
        place: index + 1,
        userId,
        status: "accepted" as const,
        answeredAt: ctx.now,
      })),
    ),
  );
  for (const chunk of inChunks(given)) await tx.insert(assignments).values(chunk);
  for (const { onDate, talks: all } of evenings)
    await discussPapers(
      tx,
      ctx.team.id,
      all.map(({ paperId }) => paperId),
      onDate,
    );
  await recordActivity(tx, ctx, {
    kind: "session.changed",
    details: { what: "imported", importId, sessions: evenings.length },
  });
};

const knownTalks = async (
  tx: Tx,
  { team }: Pick<ActingContext, "team">,
  talks: readonly PastTalk[],
): Promise<Set<string>> => {
  const rows = await tx
    .select({ paperId: sessionPapers.paperId, onDate: sessions.onDate })
    .from(sessionPapers)
    .innerJoin(
      sessions,
      sql`${sessions.teamId} = ${sessionPapers.teamId} and ${sessions.id} = ${sessionPapers.sessionId} and ${sessions.heldAt} is not null`,
    )
    .where(
      sql`${eq(sessionPapers.teamId, team.id)} and ${sessionPapers.paperId} = any(${sql.param([
        ...new Set(talks.map(({ paperId }) => paperId)),
      ])}::uuid[])`,
    );
  return new Set(rows.map(({ paperId, onDate }) => `${paperId} ${onDate}`));
};

// Two lines of one day may be the same paper, told with one presenter each.
const oncePerPaper = (talks: readonly PastTalk[]): PastTalk[] =>
  [...Map.groupBy(talks, ({ paperId }) => paperId).values()].flatMap((same) => {
    const [first] = same;
    const notes = [...new Set(same.flatMap(({ note }) => note ?? []))];
    return first
      ? [
          {
            ...first,
            presenters: same.flatMap(({ presenters }) => presenters),
            note: notes.length > 0 ? notes.join(" ") : null,
          },
        ]
      : [];
  });

const mostNotes = 10_000;

const notesOf = (talks: readonly PastTalk[]): string | null => {
  const names = talks.flatMap(({ presenters }) =>
    presenters.flatMap(({ name, userId }) => (userId === null ? [name] : [])),
  );
  const lines = [
    names.length > 0 ? `Presented by ${[...new Set(names)].join(", ")}.` : "",
    ...talks.flatMap(({ note }) => note ?? []),
  ].filter(Boolean);
  return lines.length > 0 ? lines.join("\n").slice(0, mostNotes).toWellFormed() : null;
};
