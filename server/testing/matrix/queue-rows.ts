import { aPaper } from "#server/testing/a-paper.ts";
import type { Rows } from "./row.ts";
import type { World } from "./world.ts";

/** A pick that stands and can be taken back. */
const aPick = async ({ services, team }: World): Promise<string> => {
  await aPaper(services, team);
  const { queue } = team.organizer.caller;
  const { order } = await queue.read({ team: team.slug });
  const { pickId } = await queue.pick({ team: team.slug, paperId: order[0]?.paperId ?? "" });
  return pickId;
};

/** Who may read the queue, pick from it and take a pick back. */
export const queueRows: Rows = {
  "queue.read": { rung: "observer" },
  "queue.pick": { rung: "organizer", names: true, input: ({ paperId }) => ({ paperId }) },
  "queue.undo": { rung: "organizer", names: true, input: async (world) => ({ pickId: await aPick(world) }) },
};
