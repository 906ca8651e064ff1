import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { activities, papers } from "#db/schema.ts";
import { pathUnder } from "#domain/discussion/path.ts";
import { aTeam } from "#server/testing/a-team.ts";
import { aThread } from "#server/testing/a-thread.ts";

const { made, nextPaper, post, page } = aThread();

describe("posting", () => {
  it("stores the rendered text, counts it and tells the team", async () => {
    const comment = await post();
    expect(comment).toMatchObject({
      number: 1,
      depth: 0,
      version: 1,
      mine: true,
      isNew: false,
      deleted: false,
    });
    expect(comment.html).toContain("<em>this</em>");
    const [paper] = await made.services.db.select().from(papers).where(eq(papers.id, made.paperId));
    expect(paper).toMatchObject({ commentCount: 1, lastCommentNumber: 1 });
    const told = await made.services.db.select().from(activities).where(eq(activities.paperId, made.paperId));
    expect(told).toMatchObject([
      { kind: "comment.posted", seq: comment.seq, details: { commentId: comment.id, number: 1 } },
    ]);
  });

  it("gives twenty people at once the numbers 1 to 20 and right paths", async () => {
    const root = await post();
    const others = Array.from({ length: 19 }, (_, n) => post({ parentId: n % 2 ? root.id : undefined }));
    const made = [root, ...(await Promise.all(others))];
    expect(made.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    );
    for (const { path, number, parentId } of made) {
      const above = parentId ? pathUnder(null, root.number) : null;
      expect(path).toBe(Buffer.from(pathUnder(above, number)).toString("hex"));
    }
    expect((await page()).total).toBe(20);
  });

  it("is the same comment when it is sent again, even at the same moment", async () => {
    const id = newId();
    const twice = await Promise.all([post({ id }), post({ id })]);
    expect(twice.map(({ number }) => number)).toEqual([1, 1]);
    expect((await post({ id })).number).toBe(1);
    expect((await page()).rows).toHaveLength(1);
  });

  it("keeps both texts when the same comment is sent with another one", async () => {
    const { id } = await post({ body: "First" });
    await expect(post({ id, body: "Second" })).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { details: { commentId: id, yours: "Second", theirs: "First", version: 1 } },
    });
    await expect(post({ id, by: made.team.observer, body: "First" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("is open to observers and closed to strangers, other teams and other papers' parents", async () => {
    expect((await post({ by: made.team.observer })).author?.name).toBe(made.team.observer.name);
    const other = await aTeam(made.services);
    const input = { id: newId(), paperId: made.paperId, body: "Hello" };
    await expect(
      made.team.stranger.caller.comments.post({ team: made.team.slug, ...input }),
    ).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(other.member.caller.comments.post({ team: other.slug, ...input })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const elsewhere = await post();
    await nextPaper();
    await expect(post({ parentId: elsewhere.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("ends at level 30 and at 20 kB", async () => {
    let parentId: string | undefined;
    for (let depth = 0; depth <= 30; depth++)
      parentId = (await post({ parentId, by: made.team.organizer })).id;
    await expect(post({ parentId, by: made.team.owner })).rejects.toMatchObject({
      message: "thread_too_deep",
    });
    await expect(post({ by: made.team.owner, body: "é".repeat(10_001) })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  it("is limited, generously", async () => {
    const fast = await made.team.join("Fast Writer", "member");
    const answers = await Promise.allSettled(Array.from({ length: 121 }, () => post({ by: fast })));
    const refused = answers.filter(({ status }) => status === "rejected");
    // Sixty a minute, and a minute may turn in between.
    expect(refused.length).toBeGreaterThanOrEqual(1);
    expect(refused.length).toBeLessThanOrEqual(61);
    expect(refused[0]).toMatchObject({ reason: { code: "TOO_MANY_REQUESTS" } });
  });
});

describe("a preview", () => {
  it("is what posting would store, and stores nothing", async () => {
    const body = "**Bold** and $x^2$";
    const { html } = await made.team.observer.caller.comments.preview({ team: made.team.slug, body });
    expect((await page()).rows).toEqual([]);
    expect((await post({ body })).html).toBe(html);
  });
});
