import { sql } from "drizzle-orm";
import { beforeAll, beforeEach } from "vitest";
import { newId } from "#db/new-id.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

type Post = { by?: Member; parentId?: string; body?: string; id?: string };

/** For tests: a team, and before each test a paper of its own with an empty thread and nobody limited. */
export const aThread = () => {
  const made = {} as { services: TestServices; team: TestTeam; paperId: string };
  const at = () => ({ team: made.team.slug, paperId: made.paperId });
  const nextPaper = async () => {
    made.paperId = await aPaper(made.services, made.team);
  };
  beforeAll(async () => {
    made.services = await openTest();
    made.team = await aTeam(made.services);
  });
  beforeEach(async () => {
    await made.services.db.execute(sql`delete from rate_limits`);
    await nextPaper();
  });
  return {
    made,
    /** The input of a read of the thread. */
    at,
    nextPaper,
    /** The input of a call about a comment. */
    about: (commentId: string) => ({ team: made.team.slug, commentId }),
    post: async ({ by = made.team.member, parentId, body = "Why *this* loss?", id = newId() }: Post = {}) => {
      const { rows } = await by.caller.comments.post({ ...at(), id, parentId, body });
      return rows.at(-1)!;
    },
    page: (by: Member = made.team.organizer, more: { cursor?: string | null; limit?: number } = {}) =>
      by.caller.comments.page({ ...at(), ...more }),
  };
};
