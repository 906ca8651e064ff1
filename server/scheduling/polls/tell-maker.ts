import { eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { mails } from "#db/schema.ts";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import type { Services } from "#server/context.ts";
import { type Mail, queueMail } from "#server/email/queue-mail.ts";
import { listReaders, type PollReader } from "./list-readers.ts";
import { explainPoll, loadVoters, rankPoll } from "./load-answers.ts";
import { loadOptions, type PollRow } from "./load-poll.ts";
import type { PollMailFacts, Standing } from "./poll-mail.ts";

type Telling = Services & { team: { id: PollRow["teamId"] }; now: string };

/** Mails whoever made a poll how it stands, with the ranking. A mail that has a name of its own is written once. */
export const tellMaker = async (
  tx: Tx,
  ctx: Telling,
  poll: PollRow,
  mailOf: (facts: PollMailFacts, standing: Standing) => Mail,
): Promise<void> => {
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
    const standing = { sentence: explainPoll(ranking, options, voters, name), lines };
    const mail = mailOf({ env: ctx.env, team: found.team, poll, options, reader }, standing);
    if (!(await isWritten(tx, mail))) await queueMail(tx, ctx, mail);
  }
};

/** Whoever made it, while they are an organizer; else those who are. */
const runsPoll = ({
  createdBy,
  teamId,
}: PollRow) => sql`m.role in ('organizer', 'owner') and (m.user_id = ${createdBy}
  or not exists (select 1 from members x where x.team_id = ${teamId} and x.user_id = ${createdBy} and x.removed_at is null
    and x.role in ('organizer', 'owner')))`;

const namesFor =
  ({ kind }: PollRow, { zone }: PollReader) =>
  (option: { onDate: string; startsAt: string | null }): string =>
    describeTime({ kind, ...option }, zone);

const isWritten = async (tx: Tx, { messageId }: Mail): Promise<boolean> =>
  messageId !== undefined && (await tx.$count(mails, eq(mails.messageId, messageId))) > 0;
