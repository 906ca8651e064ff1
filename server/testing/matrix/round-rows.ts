import { roundOf, wallIn } from "#server/testing/make-round.ts";
import type { Row, Rows } from "./row.ts";
import type { World } from "./world.ts";

/** What a round is asked by its id alone. */
const byId = (rung: Row["rung"], which: "roundId" | "decidedRoundId" = "roundId"): Row => ({
  rung,
  names: true,
  input: (world) => ({ roundId: world[which] }),
});

const changed = ({ roundId, candidateIds }: World) => {
  const { id: _, ...round } = roundOf(candidateIds, { title: "Renamed" });
  return { roundId, version: 1, ...round };
};

/** Who may call what of rounds.*. */
export const roundRows: Rows = {
  "rounds.list": { rung: "observer" },
  "rounds.read": byId("observer"),
  "rounds.chosen": { rung: "observer" },
  "rounds.result": byId("observer", "decidedRoundId"),
  "rounds.recount": byId("observer", "decidedRoundId"),
  "rounds.export": byId("observer", "decidedRoundId"),
  "rounds.propose": { rung: "organizer", input: () => ({ from: "top", count: 10 }) },
  "rounds.create": {
    rung: "organizer",
    names: true,
    input: ({ candidateIds }) => roundOf(candidateIds),
  },
  "rounds.update": { rung: "organizer", names: true, input: changed },
  "rounds.extend": {
    rung: "organizer",
    names: true,
    input: ({ roundId }) => ({ roundId, closesAt: wallIn(200) }),
  },
  "rounds.close": byId("organizer"),
  "rounds.cancel": {
    rung: "organizer",
    names: true,
    input: ({ roundId }) => ({ roundId, reason: "Too few papers" }),
  },
  "rounds.takeUp": {
    rung: "organizer",
    names: true,
    input: ({ decidedRoundId: roundId }) => ({ roundId, takenUp: true }),
  },
  "rounds.approve": {
    rung: "member",
    names: true,
    input: ({ roundId, candidateIds: [paperId] }) => ({ roundId, paperId, approved: true }),
  },
  "rounds.rank": {
    rung: "member",
    names: true,
    input: ({ rankedRoundId: roundId, candidateIds }) => ({
      roundId,
      ranks: candidateIds.map((id) => [id]),
      before: null,
    }),
  },
  "rounds.castEmpty": byId("member"),
  "rounds.withdraw": byId("member"),
};
