import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { beginOf, materialsDueOf, remindMaterialsAt } from "#domain/presenters/duty-times.ts";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import { hasBegun, mayEdit } from "#domain/scheduling/session-state.ts";
import type { TeamId, UserId } from "#domain/teams/ids.ts";
import type { Services } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import type { Jobs } from "#server/jobs/catalog.ts";
import { loadSession } from "#server/scheduling/session-row.ts";
import { enterTeamByJob } from "#server/teams/enter-team.ts";
import { write } from "#server/write.ts";
import { readRules } from "../loads/read-rules.ts";
import { mailDuty } from "./mail-duty.ts";
import { teamOfJob } from "./team-of-job.ts";

/**
 * Reminds the presenters of a session who have put up no materials yet, each once. A job that comes too early, because the session was
 * moved, waits for the new moment; at a session that has begun or is off it does nothing.
 */
export const remindMaterials = async (
  services: Services,
  { teamId, sessionId }: Jobs["presenters.remind-materials"],
): Promise<void> => {
  const id = enterTeamByJob(teamId);
  await write({ ...services, team: { id } }, async (tx) => {
    const team = await teamOfJob(tx, id);
    if (!team) return;
    const session = await loadSession(tx, { team }, sessionId);
    const now = await databaseNow(tx);
    const { materialDays } = await readRules(tx, { team });
    const due = materialsDueOf(beginOf(session, team.timeZone), materialDays);
    if (!due || !mayEdit(session).ok || hasBegun(session, { now, zone: team.timeZone })) return;
    const at = remindMaterialsAt(due);
    if (now < at) {
      await services.queue.enqueue(tx, "presenters.remind-materials", { teamId, sessionId }, at);
      return;
    }
    const ctx = { ...services, team, now };
    for (const { zone, ...to } of await claimOwing(tx, id, sessionId, now)) {
      const until = describeTime({ ...session, kind: "timed", startsAt: due }, zone);
      await mailDuty(tx, ctx, session, to, {
        subject: `Materials for ${describeTime(session, zone)}`,
        paragraphs: [
          `You present in ${team.name}: ${describeTime(session, zone)}.`,
          `Please put up your slides or whatever the others should look at by ${until}. There is nothing of yours on the session page yet.`,
        ],
      });
    }
  });
};

type Owing = { id: UserId; email: string | null; zone: string };

// Marks them in the same statement, so that nobody is reminded twice.
const claimOwing = async (tx: Tx, teamId: TeamId, sessionId: string, now: string): Promise<Owing[]> => {
  const { rows } = await tx.execute<Owing>(sql`
    with owing as (
      update assignments a set materials_reminded_at = ${now}::timestamptz
      where a.team_id = ${teamId} and a.session_id = ${sessionId} and a.duty = 'presenter' and a.status = 'accepted'
        and a.materials_reminded_at is null and not exists (select 1 from materials m
          where m.team_id = a.team_id and m.session_id = a.session_id and m.created_by = a.user_id)
      returning a.user_id)
    select distinct u.id, u.email, u.time_zone as zone from owing join users u on u.id = owing.user_id order by u.id`);
  return rows;
};
