import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import type { Services } from "#server/context.ts";
import { queueMail } from "#server/email/queue-mail.ts";
import type { Jobs } from "#server/jobs/catalog.ts";
import { enterTeamByJob } from "#server/teams/enter-team.ts";
import { write } from "#server/write.ts";
import { changePoll } from "./change-poll.ts";
import { listReaders, type PollReader } from "./list-readers.ts";
import { explainPoll, loadVoters, rankPoll } from "./load-answers.ts";
import { findPoll, loadOptions, type PollRow } from "./load-poll.ts";
import { closedMail } from "./poll-mail.ts";

/** Closes a date poll whose deadline has come and tells its organizer, with the ranking. Twice is once, too early does nothing. */
export const closePoll = async (
  services: Services,
  { teamId, pollId }: Jobs["scheduling.close-poll"],
): Promise<void> => {
  const team = { id: enterTeamByJob(teamId) };
  await write({ ...services, team }, async (tx) => {
    const found = await findPoll(tx, { team }, pollId);
    if (found?.phase !== "closed" || found.poll.closedAt) return;
    const { poll, now } = found;
    const ctx = { ...services, team, now };
    await changePoll(tx, ctx, poll, { closedAt: poll.closesAt }, "closed");
    await tellOrganizer(tx, ctx, poll);
  });
};

type Telling = Services & { team: { id: PollRow["teamId"] }; now: string };

/** Whoever made it, while they are an organizer; else those who are. */
const runsPoll = ({
  createdBy,
  teamId,
}: PollRow) => sql`m.role in ('organizer', 'owner') and (m.user_id = ${createdBy}
  or not exists (select 1 from members x where x.team_id = ${teamId} and x.user_id = ${createdBy} and x.removed_at is null
    and x.role in ('organizer', 'owner')))`;

const tellOrganizer = async (tx: Tx, ctx: Telling, poll: PollRow): Promise<void> => {
  const found = await listReaders(tx, ctx.team, runsPoll(poll));
  if (!found) return;
  const options = await loadOptions(tx, ctx, poll.id);
  const voters = await loadVoters(tx, ctx, poll);
  const ranking = rankPoll(options, voters);
  for (const reader of found.readers) {
    const name = namesFor(poll, reader);
    const spelled = new Map(options.map((option) => [option.id, name(option)]));
    const lines = ranking.options.map(
      ({ id, place, yes, ifNeedBe, no }) =>
        `${place}. ${spelled.get(id)}: ${yes} yes, ${ifNeedBe} if need be, ${no} no`,
    );
    const said = { sentence: explainPoll(ranking, options, voters, name), lines };
    await queueMail(tx, ctx, closedMail({ env: ctx.env, team: found.team, poll, options, reader }, said));
  }
};

const namesFor =
  ({ kind }: PollRow, { zone }: PollReader) =>
  (option: { onDate: string; startsAt: string | null }): string =>
    describeTime({ kind, ...option }, zone);
