import { sealIds } from "#server/links/personal-link.ts";
import { makePoll, pollOf } from "#server/testing/a-poll.ts";
import { wallIn } from "#server/testing/make-round.ts";
import type { Row, Rows } from "./row.ts";
import type { World } from "./world.ts";

type Made = Awaited<ReturnType<typeof makePoll>>;

/** What is asked of a poll that nothing was done to yet. */
const ofPoll = (rung: Row["rung"], input: (made: Made, world: World) => object = () => ({})): Row => ({
  rung,
  names: true,
  input: async (world) => {
    const made = await makePoll(world.services, world.team);
    return { pollId: made.pollId, ...input(made, world) };
  },
});

/** The member's link in a mail; whoever holds it may act, signed in or not. */
const byLink = (input: (made: Made) => object = () => ({})): Row => ({
  rung: "public",
  input: async ({ services, team }) => {
    const made = await makePoll(services, team);
    return {
      token: sealIds(services.env, "poll", [team.teamId, team.member.userId, made.pollId]),
      ...input(made),
    };
  },
});

const saysYes = ({ optionIds: [optionId] }: Made) => ({ answers: [{ optionId, answer: "yes" }] });

/** Who may call what of polls.*. */
export const pollsRows: Rows = {
  "polls.list": { rung: "observer" },
  "polls.read": ofPoll("observer"),
  "polls.forNew": {
    rung: "organizer",
    names: true,
    input: ({ sessionId }) => ({ from: "2031-05-01", to: "2031-05-31", sessionId }),
  },
  "polls.create": {
    rung: "organizer",
    names: true,
    input: ({ team, sessionId }) => pollOf(team, { sessionId }),
  },
  "polls.answer": ofPoll("observer", saysYes),
  "polls.addOptions": ofPoll("organizer", () => ({ options: ["2031-05-09T18:00"] })),
  "polls.askPeople": ofPoll("organizer", (_, { team }) => ({ askedIds: [team.member.userId] })),
  "polls.extend": ofPoll("organizer", () => ({ closesAt: wallIn(200) })),
  "polls.close": ofPoll("organizer"),
  "polls.cancel": ofPoll("organizer"),
  "polls.choose": ofPoll("organizer", ({ optionIds: [optionId] }) => ({ optionId })),
  "polls.readByLink": byLink(),
  "polls.answerByLink": byLink(saysYes),
};
