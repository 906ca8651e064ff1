import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { rounds } from "#db/schema.ts";
import type { TeamId, UserId } from "#domain/teams/ids.ts";
import { remindMoment } from "#domain/voting/round-times.ts";
import type { Services } from "#server/context.ts";
import { queueMail } from "#server/email/queue-mail.ts";
import type { Jobs } from "#server/jobs/catalog.ts";
import { write } from "#server/write.ts";
import { findRound } from "./find-round.ts";
import { isVoter } from "./is-voter.ts";
import { roundReminderMail } from "./round-reminder-mail.ts";

type Reader = { userId: UserId; name: string; email: string; zone: string; slug: string; team: string };

/**
 * Mails everybody who may vote, has no ballot yet and a confirmed address, once per round and close. A job that comes before its
 * moment, because the close was moved, does nothing. Where no SMTP server is set nothing is written either: the owners read
 * such mails, and they are not to know who has not voted.
 */
export const remindVoters = async (
  services: Services,
  { teamId, roundId }: Jobs["voting.remind-voters"],
): Promise<void> => {
  if (!services.env.SMTP_URL) return;
  const team = { id: teamId as TeamId };
  await write({ ...services, team }, async (tx) => {
    const found = await findRound(tx, { team }, roundId);
    if (found?.phase !== "open") return;
    const { round, now } = found;
    if (round.remindHours === null || round.remindedAt) return;
    if (now < remindMoment(round.closesAt, round.remindHours)) return;
    await tx
      .update(rounds)
      .set({ remindedAt: now })
      .where(and(eq(rounds.teamId, team.id), eq(rounds.id, roundId)));
    for (const { userId, email, name, zone, slug, team: teamName } of await readersOf(tx, team.id, roundId))
      await queueMail(
        tx,
        { ...services, now },
        {
          toUserId: userId,
          toAddress: email,
          ...roundReminderMail({
            name,
            team: teamName,
            round: round.title,
            closesAt: round.closesAt,
            zone,
            url: `${services.env.BASE_URL}/t/${slug}/vote/rounds/${roundId}`,
          }),
        },
      );
  });
};

const readersOf = async (tx: Tx, teamId: TeamId, roundId: string): Promise<Reader[]> => {
  const { rows } = await tx.execute<Reader>(sql`
    select u.id as "userId", u.name, u.email, u.time_zone as zone, t.slug, t.name as team
    from members m join users u on u.id = m.user_id join teams t on t.id = m.team_id
    where ${isVoter(teamId, roundId)} and u.email is not null
    and not exists (select 1 from ballots b where b.team_id = m.team_id and b.round_id = ${roundId} and b.user_id = m.user_id)
    order by u.id`);
  return rows;
};
