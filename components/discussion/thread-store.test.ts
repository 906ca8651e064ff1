import { describe, expect, it, vi } from "vitest";
import { threadModel } from "#domain/discussion/thread-model.ts";
import { openThreadStore } from "./thread-store.ts";

const post = (server: ReturnType<typeof threadModel>, number: number, parentId: string | null = null) =>
  server.act({ id: `c${number}`, kind: "post", parentId, mine: false });

const openOn = (server: ReturnType<typeof threadModel>, limit = 10) => {
  const page = (after: string) => {
    const read = server.page(after, limit);
    return { ...read, next: read.more ? read.rows.at(-1)!.path : null };
  };
  const api = {
    page: vi.fn(async (cursor: string) => page(cursor)),
    around: vi.fn(async (number: number) => server.around(`c${number}`)),
    changes: vi.fn(async (since: number) => ({ ...server.changes(since), tooMany: false })),
  };
  const startAnew = vi.fn();
  return { api, startAnew, store: openThreadStore([page("")], api, startAnew) };
};

describe("a thread on a page", () => {
  it("holds what others write until it is asked for", async () => {
    const server = threadModel();
    post(server, 1);
    const { store } = openOn(server);
    post(server, 2);
    await store.hear(2);
    expect([...store.read().known.held]).toEqual(["c2"]);
    store.reveal(["c2"]);
    expect(store.read().known.held.size).toBe(0);
  });

  it("asks once more when news comes while it is asking, and not for old news", async () => {
    const server = threadModel();
    post(server, 1);
    const { store, api } = openOn(server);
    await store.hear(1);
    expect(api.changes).not.toHaveBeenCalled();
    post(server, 2);
    await Promise.all([store.hear(2), store.hear(2), store.hear(2)]);
    expect(api.changes).toHaveBeenCalledTimes(2);
  });

  it("loads page after page, each once", async () => {
    const server = threadModel();
    for (let n = 1; n <= 5; n++) post(server, n);
    const { store, api } = openOn(server, 2);
    await Promise.all([store.showMore(), store.showMore()]);
    expect(api.page).toHaveBeenCalledTimes(1);
    await store.showMore();
    await store.showMore();
    expect(store.read()).toMatchObject({ next: null, loadingMore: false });
    expect(store.read().known.rows.size).toBe(5);
  });

  it("keeps its place when the server cannot be reached", async () => {
    const server = threadModel();
    for (let n = 1; n <= 3; n++) post(server, n);
    const { store, api } = openOn(server, 2);
    api.page.mockRejectedValueOnce(new Error("offline"));
    await expect(store.showMore()).rejects.toThrow("offline");
    expect(store.read()).toMatchObject({ loadingMore: false });
    api.changes.mockRejectedValueOnce(new Error("offline"));
    post(server, 4);
    await store.hear(4);
    await store.hear(4);
    await store.showMore();
    expect(store.read().known.rows.size).toBe(4);
  });

  it("starts anew when it has missed too much", async () => {
    const server = threadModel();
    const { store, api, startAnew } = openOn(server);
    api.changes.mockResolvedValueOnce({ rows: [], seq: 9, total: 0, since: 0, tooMany: true });
    await store.catchUp();
    expect(startAnew).toHaveBeenCalledOnce();
  });
});
