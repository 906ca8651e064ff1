import {
  type KnownThread,
  reveal,
  startThread,
  type ThreadRead,
  takeChanges,
  takePage,
  takeRows,
} from "#domain/discussion/known-thread.ts";

type Page = ThreadRead & { more: boolean; next: string | null };

/** What the store asks the server. */
export type ThreadApi = {
  page: (cursor: string) => Promise<Page>;
  around: (number: number) => Promise<ThreadRead>;
  changes: (since: number) => Promise<ThreadRead & { since: number; tooMany: boolean }>;
};

export type ThreadState = { known: KnownThread; next: string | null; loadingMore: boolean };

export type ThreadStore = ReturnType<typeof openThreadStore>;

/** What a page knows of its thread, and how it learns more; `startAnew` is called when it has missed too much. */
export const openThreadStore = (pages: readonly [Page, ...Page[]], api: ThreadApi, startAnew: () => void) => {
  const [first, ...later] = pages;
  let known = startThread(first);
  for (const page of later) known = takePage(known, page);
  let state: ThreadState = { known, next: pages.at(-1)?.next ?? null, loadingMore: false };
  const listeners = new Set<() => void>();
  let asking = false;
  let again = false;

  const set = (change: Partial<ThreadState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  /** Asks what changed; one question at a time, and once more when news came meanwhile. A failure waits for the next news. */
  const catchUp = async (): Promise<void> => {
    again = true;
    if (asking) return;
    asking = true;
    try {
      while (again) {
        again = false;
        const read = await api.changes(state.known.seq);
        if (read.tooMany) startAnew();
        else set({ known: takeChanges(state.known, read) });
      }
    } catch {
      again = false;
    } finally {
      asking = false;
    }
  };

  /** A read that is older than what is known may lack a change that was dropped as not loaded. */
  const take = (read: ThreadRead, next: KnownThread) => {
    const behind = read.seq < state.known.seq;
    set({ known: next });
    if (behind) void catchUp();
  };

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    read: () => state,
    catchUp,
    /** News of this thread came with this seq. */
    hear: (seq: number) => (seq > state.known.seq ? catchUp() : Promise.resolve()),
    /** Loads the next page. Rejects when the server cannot be read. */
    showMore: async () => {
      const cursor = state.next;
      if (cursor === null || state.loadingMore) return;
      set({ loadingMore: true });
      try {
        const page = await api.page(cursor);
        if (state.next === cursor) set({ next: page.next });
        take(page, takePage(state.known, page));
      } finally {
        set({ loadingMore: false });
      }
    },
    /** Loads the branch around a comment. Rejects when it is not there. */
    loadAround: async (number: number) => {
      const read = await api.around(number);
      take(read, takeRows(state.known, read));
    },
    /** Takes what a write of this page's reader gave. */
    take: (read: ThreadRead) => take(read, takeRows(state.known, read)),
    reveal: (ids: readonly string[]) => set({ known: reveal(state.known, ids) }),
  };
};
