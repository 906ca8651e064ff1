import { randomUUID } from "node:crypto";
import type { Rows } from "./row.ts";
import type { World } from "./world.ts";

const question = async ({ team, paperId }: World): Promise<string> => {
  const id = randomUUID();
  const { caller } = team.organizer;
  await caller.comments.post({ team: team.slug, paperId, id, body: "Why?" });
  await caller.questions.mark({ team: team.slug, commentId: id, asked: true });
  return id;
};

/** Who may call what of questions.*. */
export const questionsRows: Rows = {
  "questions.list": { rung: "observer", names: true, input: ({ sessionId }) => ({ sessionId }) },
  "questions.ask": {
    rung: "observer",
    names: true,
    input: ({ sessionId, paperId }) => ({ id: randomUUID(), sessionId, paperId, body: "Why?" }),
  },
  "questions.mark": {
    rung: "observer",
    only: ["organizer", "owner"],
    names: true,
    input: async (world) => ({ commentId: await question(world), asked: false }),
  },
  "questions.vote": {
    rung: "member",
    names: true,
    input: async (world) => ({ commentId: await question(world), wanted: true }),
  },
  "questions.finish": {
    rung: "member",
    names: true,
    input: async (world) => ({ commentId: await question(world), done: true }),
  },
};
