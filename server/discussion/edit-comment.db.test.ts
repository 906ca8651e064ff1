import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { aThread } from "#server/testing/a-thread.ts";

const { made, about, post } = aThread();

describe("editing", () => {
  it("keeps what was said before", async () => {
    const { id } = await post({ body: "One" });
    await made.team.member.caller.comments.edit({ ...about(id), version: 1, body: "Two" });
    const { rows } = await made.team.member.caller.comments.edit({ ...about(id), version: 2, body: "Three" });
    expect(rows.at(-1)).toMatchObject({ version: 3, editedAt: expect.any(String), html: "<p>Three</p>\n" });
    const { versions } = await made.team.observer.caller.comments.history(about(id));
    expect(versions.map(({ version, body }) => [version, body])).toEqual([
      [1, "One"],
      [2, "Two"],
      [3, "Three"],
    ]);
    expect(await made.team.member.caller.comments.source(about(id))).toEqual({ body: "Three", version: 3 });
  });

  it("tells of the latest 100 versions", async () => {
    const { id } = await post({ body: "One" });
    const { teamId } = made.team;
    await made.services.db.execute(sql`insert into comment_revisions (team_id, comment_id, version, body, created_at)
      select ${teamId}, ${id}, n, 'x', now() from generate_series(1, 150) n`);
    await made.services.db.execute(
      sql`update comments set version = 151 where team_id = ${teamId} and id = ${id}`,
    );
    const { versions } = await made.team.observer.caller.comments.history(about(id));
    expect(versions.map(({ version }) => version)).toEqual(Array.from({ length: 100 }, (_, n) => 52 + n));
  });

  it("gives the second of two writers both texts", async () => {
    const { id } = await post({ body: "One" });
    const write = (body: string) => made.team.member.caller.comments.edit({ ...about(id), version: 1, body });
    const [first, second] = await Promise.allSettled([write("Left"), write("Right")]);
    const lost = first.status === "rejected" ? first : (second as PromiseRejectedResult);
    expect([first.status, second.status].sort()).toEqual(["fulfilled", "rejected"]);
    const [yours, theirs] = lost === first ? ["Left", "Right"] : ["Right", "Left"];
    expect(lost.reason).toMatchObject({
      code: "CONFLICT",
      cause: { details: { yours, theirs, version: 2 } },
    });
  });

  it("changes nothing when the same text is sent again", async () => {
    const { id } = await post({ body: "One" });
    for (let n = 0; n < 2; n++)
      await made.team.member.caller.comments.edit({ ...about(id), version: 1, body: "Two" });
    expect((await made.team.member.caller.comments.source(about(id))).version).toBe(2);
  });

  it("is for the author alone", async () => {
    const { id } = await post();
    for (const person of [made.team.organizer, made.team.owner]) {
      const attempt = person.caller.comments.edit({ ...about(id), version: 1, body: "Mine now" });
      await expect(attempt).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
  });
});
