import { randomUUID } from "node:crypto";
import { asc, eq, sql } from "drizzle-orm";
import type * as z from "zod";
import { pollOptions, polls } from "#db/schema.ts";
import type { PollInput, pollInput } from "#domain/scheduling/polls/poll-input.ts";
import type { Services } from "#server/context.ts";
import type { TestTeam } from "./a-team.ts";
import { wallIn } from "./make-round.ts";

type Team = Pick<TestTeam, "slug" | "owner" | "organizer" | "member" | "observer">;

/** What an organizer sends to ask everybody for one of three evenings in 2031, Berlin time, within a week. */
export const pollOf = (
  team: Team,
  over: Partial<z.input<typeof pollInput>> = {},
): z.input<typeof pollInput> & { id: string } => ({
  id: randomUUID(),
  title: "The next evening",
  when: {
    kind: "timed",
    zone: "Europe/Berlin",
    durationMinutes: 90,
    options: ["2031-05-06T18:00", "2031-05-07T18:00", "2031-05-08T18:00"],
  } satisfies PollInput["when"],
  closesAt: wallIn(168),
  askedIds: [team.owner, team.organizer, team.member, team.observer].map(({ userId }) => userId),
  ...over,
});

/** A poll made by the team's organizer, and its options' ids by time. */
export const makePoll = async (
  services: Pick<Services, "db">,
  team: Team,
  over: Partial<z.input<typeof pollInput>> = {},
): Promise<{ pollId: string; optionIds: [string, string, string] }> => {
  const { pollId } = await team.organizer.caller.polls.create({ team: team.slug, ...pollOf(team, over) });
  const rows = await services.db
    .select({ id: pollOptions.id })
    .from(pollOptions)
    .where(eq(pollOptions.pollId, pollId))
    .orderBy(asc(pollOptions.onDate), asc(pollOptions.localStart));
  const [a = "", b = "", c = ""] = rows.map(({ id }) => id);
  return { pollId, optionIds: [a, b, c] };
};

/** Moves a poll's deadline to so far from now by the database's clock. */
export const moveDeadline = async (
  { db }: Pick<Services, "db">,
  pollId: string,
  to: string,
): Promise<void> => {
  await db
    .update(polls)
    .set({ closesAt: sql`clock_timestamp() + ${to}::interval` })
    .where(eq(polls.id, pollId));
};
