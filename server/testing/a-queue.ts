import type { Services } from "#server/context.ts";
import { aPaper } from "./a-paper.ts";
import { aTeam, type Member, type TestTeam } from "./a-team.ts";

/** A team of five who vote, owner and organizer among them, and short words for what tests of the queue do all the time. */
export const aQueue = async (services: Services, given?: TestTeam) => {
  const team = given ?? (await aTeam(services));
  const dana = await team.join("Dana", "member");
  const eve = await team.join("Eve", "member");
  const five: [Member, Member, Member, Member, Member] = [team.owner, team.organizer, team.member, dana, eve];
  const { slug } = team;
  const read = (person: Member = team.organizer) => person.caller.queue.read({ team: slug });
  const pick = (paperId: string) => team.organizer.caller.queue.pick({ team: slug, paperId });
  const vote = (person: Member, paperId: string) =>
    person.caller.votes.set({ team: slug, paperId, vote: "yes" });
  return {
    team,
    five,
    read,
    pick,
    vote,
    undo: (pickId: string) => team.organizer.caller.queue.undo({ team: slug, pickId }),
    /** A candidate that these people want; gives its id. */
    wanted: async (title: string, by: readonly Member[]): Promise<string> => {
      const id = await aPaper(services, team, { title });
      for (const person of by) await vote(person, id);
      return id;
    },
    pickFirst: async () => pick((await read()).order[0]?.paperId ?? ""),
    /** Everybody's load by user id, as the page shows it. */
    loadsNow: async (): Promise<Record<string, string>> =>
      Object.fromEntries((await read()).loads.map(({ userId, load }) => [userId, load])),
  };
};

export type TestQueue = Awaited<ReturnType<typeof aQueue>>;
