import { and, asc, eq } from "drizzle-orm";
import { newId } from "#db/new-id.ts";
import { pollOptions } from "#db/schema.ts";
import type { TeamId, UserId } from "#domain/teams/ids.ts";
import type { Services } from "#server/context.ts";
import { answerPoll } from "#server/scheduling/polls/answer-poll.ts";
import { createPoll } from "#server/scheduling/polls/create-poll.ts";
import { enterTeamAs } from "#server/teams/enter-team.ts";
import type { PersonKey } from "./content/people.ts";
import { poll } from "./content/times.ts";
import type { Shelf } from "./step.ts";

type Group = { teamId: TeamId; timeZone: string; userId: UserId; day: (ahead: number) => string };
type Word = "yes" | "if_need_be" | "no";

/** Lets an invented organizer ask for dates, and some of the members answer; whoever opened the group is asked too. */
export const holdPoll = async (
  services: Services,
  shelf: Shelf,
  { teamId, timeZone, userId, day }: Group,
): Promise<void> => {
  const as = (key: PersonKey) => enterTeamAs(services, teamId, shelf.cast[key], new Date().toISOString());
  const pollId = newId();
  const answers = Object.entries(poll.answers) as [PersonKey, readonly Word[]][];
  await createPoll(await as(poll.by), {
    id: pollId,
    title: poll.title,
    notes: null,
    when: {
      kind: "timed",
      zone: timeZone,
      durationMinutes: 60,
      options: poll.days.map((ahead) => `${day(ahead)}T17:00`),
    },
    closesAt: `${day(poll.closesAfter)}T18:00`,
    askedIds: [userId, ...answers.map(([key]) => shelf.cast[key])],
    place: null,
    meetingUrl: null,
    sessionId: null,
  });
  const options = await services.db
    .select({ id: pollOptions.id })
    .from(pollOptions)
    .where(and(eq(pollOptions.teamId, teamId), eq(pollOptions.pollId, pollId)))
    .orderBy(asc(pollOptions.startsAt));
  for (const [key, said] of answers)
    await answerPoll(await as(key), {
      pollId,
      answers: options.map(({ id }, at) => ({ optionId: id, answer: said[at] ?? "no" })),
      note: null,
    });
};
