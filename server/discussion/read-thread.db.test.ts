import { describe, expect, it } from "vitest";
import { aThread } from "#server/testing/a-thread.ts";

const { made, at, nextPaper, about, post, page } = aThread();

describe("reading", () => {
  it("pages through in reading order, every comment once", async () => {
    const roots = [await post(), await post(), await post()];
    for (const root of roots)
      for (let n = 0; n < 2; n++) await post({ parentId: root.id, by: made.team.owner });
    const seen: number[] = [];
    let cursor: string | null | undefined;
    do {
      const read = await page(made.team.organizer, { cursor, limit: 2 });
      seen.push(...read.rows.map(({ number }) => number));
      cursor = read.next;
    } while (cursor);
    expect(seen).toEqual([1, 4, 5, 2, 6, 7, 3, 8, 9]);
  });

  it("takes a cursor of its own paper only", async () => {
    for (let n = 0; n < 2; n++) await post();
    const { next } = await page(made.team.organizer, { limit: 1 });
    await nextPaper();
    await expect(page(made.team.organizer, { cursor: next })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(page(made.team.organizer, { cursor: "made up" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  it("shows a permalink with what is above, beside and below", async () => {
    const [root, other] = [await post(), await post()];
    const reply = await post({ parentId: root.id });
    const sibling = await post({ parentId: root.id });
    const below = await post({ parentId: reply.id });
    const deeper = await post({ parentId: below.id });
    const { rows } = await made.team.observer.caller.comments.around({
      ...at(),
      number: reply.number,
    });
    expect(rows.map(({ number }) => number)).toEqual(
      [root, reply, below, sibling].map(({ number }) => number),
    );
    const top = await made.team.observer.caller.comments.around({
      ...at(),
      number: other.number,
    });
    expect(top.rows.map(({ number }) => number)).toEqual([1, 2]);
    await made.team.member.caller.comments.delete(about(deeper.id));
    const gone = made.team.observer.caller.comments.around({ ...at(), number: deeper.number });
    await expect(gone).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("tells what changed, with what is above it", async () => {
    const root = await post();
    const reply = await post({ parentId: root.id });
    const other = await post();
    await made.team.member.caller.comments.delete(about(root.id));
    const { seq } = await page();
    await made.team.member.caller.comments.delete(about(reply.id));
    const news = await made.team.observer.caller.comments.changes({ ...at(), since: seq });
    expect(news).toMatchObject({ since: seq, seq: seq + 1, total: 1, tooMany: false });
    expect(news.rows).toMatchObject([
      { id: root.id, deleted: true, repliesBelow: false, html: null },
      { id: reply.id, deleted: true, repliesBelow: false, html: null },
    ]);
    const none = await made.team.observer.caller.comments.changes({ ...at(), since: news.seq });
    expect(none.rows).toEqual([]);
    expect((await page()).rows.map(({ id }) => id)).toEqual([other.id]);
  });
});
