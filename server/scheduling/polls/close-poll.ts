import type { Services } from "#server/context.ts";
import type { Jobs } from "#server/jobs/catalog.ts";
import { enterTeamByJob } from "#server/teams/enter-team.ts";
import { write } from "#server/write.ts";
import { changePoll } from "./change-poll.ts";
import { findPoll } from "./load-poll.ts";
import { closedMail } from "./poll-mail.ts";
import { tellMaker } from "./tell-maker.ts";

/** Closes a date poll whose deadline has come and tells whoever made it, with the ranking. Twice is once, too early does nothing. */
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
    await tellMaker(tx, ctx, poll, closedMail);
  });
};
