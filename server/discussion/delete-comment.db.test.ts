import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { comments } from "#db/schema.ts";
import { aThread } from "#server/testing/a-thread.ts";

const { made, about, post, page } = aThread();

describe("deleting", () => {
  it("leaves nothing of a comment without replies", async () => {
    const { id } = await post();
    await made.team.member.caller.comments.delete(about(id));
    expect(await page()).toMatchObject({ rows: [], total: 0 });
    for (const read of ["source", "history"] as const)
      await expect(made.team.member.caller.comments[read](about(id))).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
  });

  it("leaves a stone without text or author while a reply lives, and then nothing", async () => {
    const root = await post({ body: "A secret" });
    const reply = await post({ parentId: root.id, by: made.team.organizer });
    await made.team.member.caller.comments.delete(about(root.id));
    const { rows } = await page(made.team.observer);
    expect(rows).toMatchObject([
      { number: 1, deleted: true, author: null, html: null, mayRestore: false },
      { number: 2 },
    ]);
    expect(JSON.stringify(rows[0])).not.toMatch(/secret|Mia/);
    expect(JSON.stringify(rows[0])).not.toContain(made.team.member.userId);
    await made.team.organizer.caller.comments.delete(about(reply.id));
    expect((await page()).rows).toEqual([]);
  });

  it("is for the author and for organizers", async () => {
    const { id } = await post();
    await expect(made.team.observer.caller.comments.delete(about(id))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await made.team.organizer.caller.comments.delete(about(id));
    await expect(made.team.member.caller.comments.restore(about(id))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    expect((await made.team.organizer.caller.comments.restore(about(id))).total).toBe(1);
  });

  it("can be undone for 30 days", async () => {
    const { id, html } = await post({ body: "Back again" });
    await made.team.member.caller.comments.delete(about(id));
    const { rows } = await made.team.member.caller.comments.restore(about(id));
    expect(rows).toMatchObject([{ deleted: false, html }]);
    await made.team.member.caller.comments.delete(about(id));
    const longAgo = new Date(Date.now() - 31 * 86_400_000).toISOString();
    await made.services.db.update(comments).set({ deletedAt: longAgo }).where(eq(comments.id, id));
    await expect(made.team.member.caller.comments.restore(about(id))).rejects.toMatchObject({
      message: "restore_too_late",
    });
  });

  it("and answering at the same moment never leaves a reply to nothing", async () => {
    for (let round = 0; round < 5; round++) {
      const root = await post({ by: made.team.owner });
      const [deleted, answered] = await Promise.allSettled([
        made.team.owner.caller.comments.delete(about(root.id)),
        post({ parentId: root.id, by: made.team.organizer }),
      ]);
      expect(deleted.status).toBe("fulfilled");
      const shown = (await page()).rows.some(({ id }) => id === root.id);
      if (answered.status === "rejected")
        expect(answered.reason).toMatchObject({ message: "parent_deleted" });
      expect(shown).toBe(answered.status === "fulfilled");
    }
  });
});

describe("a deleted comment in the database", () => {
  it("keeps its number, so that no permalink ever changes its meaning", async () => {
    const { id } = await post();
    await made.team.member.caller.comments.delete(about(id));
    expect((await post()).number).toBe(2);
    const stored = await made.services.db
      .select({ number: comments.number })
      .from(comments)
      .where(and(eq(comments.teamId, made.team.teamId), eq(comments.paperId, made.paperId)))
      .orderBy(asc(comments.number));
    expect(stored).toEqual([{ number: 1 }, { number: 2 }]);
  });
});
