import { eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { teams, toldSessions } from "#db/schema.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import type { Services } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import type { Jobs } from "#server/jobs/catalog.ts";
import { enterTeamByJob } from "#server/teams/enter-team.ts";
import { writeUntold } from "#server/write.ts";
import { listComingSessions } from "./list-coming-sessions.ts";
import { listReaders } from "./list-readers.ts";
import { tellReader } from "./tell-reader.ts";
import { type TimeTeller, timeTeller } from "./time-teller.ts";

/** How many members are written to under one hold of the team's lock, which its other writes wait for. */
const atOnce = 25;

/**
 * Writes to the members of a team what changed about its coming sessions since each was told last, and remembers it in the same
 * transaction: run twice, or after a crash, it writes nothing twice. The sample group is never written to.
 */
export const tellMembers = async (
  services: Services,
  { teamId }: Jobs["scheduling.tell-members"],
): Promise<void> => {
  const id = enterTeamByJob(teamId);
  // Between two holds a session may move, so each tells times anew.
  while (await tellSome(services, id, timeTeller()));
};

/** Tells the first members whose mailboxes do not know what is true; false when nobody is left. */
const tellSome = (services: Services, id: TeamId, timeOf: TimeTeller): Promise<boolean> =>
  writeUntold({ ...services, team: { id } }, async (tx) => {
    const [team] = await tx.select().from(teams).where(eq(teams.id, id));
    if (!team || team.sampleAt) return false;
    const now = await databaseNow(tx);
    const sessions = await listComingSessions(tx, team, { now, zone: team.timeZone });
    if (sessions.length === 0) return false;
    const ids = sessions.map((session) => session.id);
    let told = 0;
    for (const reader of await listReaders(tx, team, ids)) {
      const known = await tellReader(tx, { ...services, team, now, timeOf }, reader, sessions);
      if (known.length === 0) continue;
      await remember(tx, known);
      told += 1;
      if (told === atOnce) return true;
    }
    return false;
  });

const remember = async (tx: Tx, told: (typeof toldSessions.$inferInsert)[]): Promise<void> => {
  await tx
    .insert(toldSessions)
    .values(told)
    .onConflictDoUpdate({
      target: [toldSessions.teamId, toldSessions.sessionId, toldSessions.userId],
      set: {
        sequence: sql`excluded.sequence`,
        said: sql`excluded.said`,
        calledOffAt: sql`excluded.called_off_at`,
        toldAt: sql`excluded.told_at`,
      },
    });
};
