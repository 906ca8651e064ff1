import type { Services } from "#server/context.ts";
import { queueMail } from "#server/email/queue-mail.ts";
import type { Jobs } from "#server/jobs/catalog.ts";
import { enterTeamByJob } from "#server/teams/enter-team.ts";
import { write } from "#server/write.ts";
import { setReminded } from "./change-poll.ts";
import { isAsked, listReaders, owesAnswer } from "./list-readers.ts";
import { findPoll, loadOptions } from "./load-poll.ts";
import { remindMail } from "./poll-mail.ts";

/** The longest before a deadline that a reminder goes out: a job enqueued for a deadline that has moved comes earlier, and does nothing. */
const mostAhead = 48 * 3_600_000;

/** Mails everybody asked who owes an answer, once per deadline. */
export const remindPoll = async (
  services: Services,
  { teamId, pollId }: Jobs["scheduling.remind-poll"],
): Promise<void> => {
  const team = { id: enterTeamByJob(teamId) };
  await write({ ...services, team }, async (tx) => {
    const found = await findPoll(tx, { team }, pollId);
    if (found?.phase !== "open" || found.poll.remindedAt) return;
    const { poll, now } = found;
    if (Date.parse(poll.closesAt) - Date.parse(now) > mostAhead) return;
    await setReminded(tx, poll, now);
    const owing = await listReaders(tx, team, isAsked(pollId, owesAnswer));
    if (!owing) return;
    const options = await loadOptions(tx, { team }, pollId);
    for (const reader of owing.readers)
      await queueMail(
        tx,
        { ...services, now },
        remindMail({ env: services.env, team: owing.team, poll, options, reader }),
      );
  });
};
