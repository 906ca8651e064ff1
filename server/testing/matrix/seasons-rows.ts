import { randomUUID } from "node:crypto";
import { seasonOf } from "#server/testing/a-season.ts";
import type { Row, Rows } from "./row.ts";
import type { World } from "./world.ts";

/** A draft of the world's team, made for the one row that asks. */
const aDraft = async ({ team }: World): Promise<string> => {
  const { seasonId } = await team.organizer.caller.seasons.draft({ team: team.slug, ...seasonOf() });
  return seasonId;
};

const onDraft = (more: object = {}): Row => ({
  rung: "organizer",
  names: true,
  input: async (world) => ({ seasonId: await aDraft(world), ...more }),
});

const cell = { kind: "presenter", sessionId: randomUUID(), paperId: randomUUID() };

/** Who may call what of seasons.*. */
export const seasonsRows: Rows = {
  "seasons.list": { rung: "observer" },
  "seasons.programme": {
    rung: "observer",
    names: true,
    input: async (world) => {
      const seasonId = await aDraft(world);
      await world.team.organizer.caller.seasons.publish({ team: world.team.slug, seasonId, version: 1 });
      return { seasonId };
    },
  },
  "seasons.defaults": { rung: "organizer" },
  "seasons.draft": { rung: "organizer", input: () => seasonOf() },
  "seasons.read": onDraft(),
  "seasons.seats": onDraft({ cell }),
  "seasons.edit": onDraft({
    version: 1,
    edit: { do: "add_date", sessionId: randomUUID(), at: "2031-03-04T18:00" },
  }),
  "seasons.resolve": onDraft({ version: 1 }),
  "seasons.discard": onDraft(),
  "seasons.publish": onDraft({ version: 1 }),
  "seasons.cancel": onDraft({ reason: "" }),
  "seasons.proposeChange": onDraft(),
  "seasons.acceptChange": onDraft({ fingerprint: "0".repeat(64) }),
};
