import type { Services } from "#server/context.ts";
import type { Jobs } from "#server/jobs/catalog.ts";
import { enterTeamByJob } from "#server/teams/enter-team.ts";
import { write } from "#server/write.ts";
import { isOwed } from "./list-readers.ts";
import { findPoll } from "./load-poll.ts";
import { answeredMail } from "./poll-mail.ts";
import { tellMaker } from "./tell-maker.ts";

/** Tells whoever made an open poll that everybody asked has answered: once for the dates and people it has. One that has closed meanwhile says so itself. */
export const tellAllAnswered = async (
  services: Services,
  { teamId, pollId }: Jobs["scheduling.tell-all-answered"],
): Promise<void> => {
  const team = { id: enterTeamByJob(teamId) };
  await write({ ...services, team }, async (tx) => {
    const found = await findPoll(tx, { team }, pollId);
    if (found?.phase !== "open" || (await isOwed(tx, { team }, pollId))) return;
    await tellMaker(tx, { ...services, team, now: found.now }, found.poll, answeredMail);
  });
};
