import { eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { teams, toldSessions } from "#db/schema.ts";
import type { Services } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import type { Jobs } from "#server/jobs/catalog.ts";
import { listComingSessions } from "#server/scheduling/invitations/list-coming-sessions.ts";
import { listReaders } from "#server/scheduling/invitations/list-readers.ts";
import { tellReader } from "#server/scheduling/invitations/tell-reader.ts";
import { enterTeamByJob } from "#server/teams/enter-team.ts";
import { writeUntold } from "#server/write.ts";

/**
 * Writes to the members of a team what changed about its coming sessions since each was told last, and remembers it in the same
 * transaction: run twice, or after a crash, it writes nothing twice. The sample group is never written to.
 */
export const tellMembers = async (
  services: Services,
  { teamId }: Jobs["scheduling.tell-members"],
): Promise<void> => {
  const id = enterTeamByJob(teamId);
  await writeUntold({ ...services, team: { id } }, async (tx) => {
    const [team] = await tx.select().from(teams).where(eq(teams.id, id));
    if (!team || team.sampleAt) return;
    const now = await databaseNow(tx);
    const sessions = await listComingSessions(tx, team, { now, zone: team.timeZone });
    if (sessions.length === 0) return;
    const readers = await listReaders(
      tx,
      team,
      sessions.map((session) => session.id),
    );
    for (const reader of readers)
      await remember(tx, await tellReader(tx, { ...services, team, now }, reader, sessions));
  });
};

const remember = async (tx: Tx, told: (typeof toldSessions.$inferInsert)[]): Promise<void> => {
  if (told.length === 0) return;
  await tx
    .insert(toldSessions)
    .values(told)
    .onConflictDoUpdate({
      target: [toldSessions.teamId, toldSessions.sessionId, toldSessions.userId],
      set: {
        sequence: sql`excluded.sequence`,
        calledOffAt: sql`excluded.called_off_at`,
        toldAt: sql`excluded.told_at`,
      },
    });
};
