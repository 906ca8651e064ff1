import { randomUUID } from "node:crypto";
import type { Rows } from "./row.ts";
import type { World } from "./world.ts";

/** A duty of the member's own, to be given away: at a session without hours, since nobody is at two at once. */
const aDuty = async ({ team }: World): Promise<string> => {
  const sessionId = randomUUID();
  const when = { kind: "all_day" as const, onDate: "2031-01-07" };
  await team.organizer.caller.sessions.create({ team: team.slug, id: sessionId, when });
  return (await team.member.caller.presenters.volunteer({ team: team.slug, sessionId })).assignmentId;
};

/** What the member asks the organizer. */
const aSwap = async (world: World) => {
  const { slug, organizer, member } = world.team;
  const givenId = await aDuty(world);
  return member.caller.swaps.propose({ team: slug, givenId, userId: organizer.userId, takenId: null });
};

/** Who may call what of swaps.*. */
export const swapsRows: Rows = {
  "swaps.list": { rung: "observer" },
  "swaps.partners": {
    rung: "member",
    only: ["member"],
    names: true,
    input: async (world) => ({ assignmentId: await aDuty(world) }),
  },
  "swaps.propose": {
    rung: "member",
    only: ["member"],
    names: true,
    input: async (world) => ({ givenId: await aDuty(world), userId: world.guestId, takenId: null }),
  },
  "swaps.accept": { rung: "member", only: ["organizer"], names: true, input: aSwap },
  "swaps.decline": { rung: "observer", only: ["organizer"], names: true, input: aSwap },
  "swaps.withdraw": { rung: "observer", only: ["member"], names: true, input: aSwap },
};
