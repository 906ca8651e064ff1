import type { Comment } from "./comment.ts";
import type { ThreadRead } from "./known-thread.ts";
import { pathUnder } from "./path.ts";
import { inReadingOrder } from "./visible-rows.ts";

// For tests: the plainest server one could think of, with its whole history, so that any moment can be read again.

type Event = {
  id: string;
  kind: "post" | "edit" | "delete" | "restore";
  parentId: string | null;
  mine: boolean;
};

const hex = (path: Uint8Array): string =>
  Array.from(path, (byte) => byte.toString(16).padStart(2, "0")).join("");
const unhex = (path: string): Uint8Array =>
  Uint8Array.from(path.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

/** A comment for tests, with whatever matters there. */
export const aComment = (columns: Partial<Comment> & { number: number }): Comment => ({
  id: `c${columns.number}`,
  parentId: null,
  depth: 0,
  path: hex(pathUnder(null, columns.number)),
  author: { userId: "ada", name: "Ada" },
  html: "<p>Text</p>",
  createdAt: "2026-03-01T10:00:00.000Z",
  editedAt: null,
  version: 1,
  deleted: false,
  mayRestore: false,
  question: null,
  repliesBelow: false,
  seq: columns.number,
  isNew: false,
  mine: false,
  asOf: columns.number,
  ...columns,
});

/** A reply to `parent` for tests. */
export const aReply = (parent: Comment, columns: Partial<Comment> & { number: number }): Comment =>
  aComment({
    parentId: parent.id,
    depth: parent.depth + 1,
    path: hex(pathUnder(unhex(parent.path), columns.number)),
    ...columns,
  });

/** A thread that remembers every change; the nth change has seq n. */
export const threadModel = () => {
  const events: Event[] = [];

  const rowsAt = (seq: number): Comment[] => {
    const rows = new Map<string, Comment>();
    events.slice(0, seq).forEach(({ id, kind, parentId, mine }, at) => {
      if (kind === "post") {
        const parent = parentId === null ? undefined : rows.get(parentId);
        const own = { number: rows.size + 1, id, seq: at + 1, mine };
        rows.set(id, parent ? aReply(parent, own) : aComment(own));
        return;
      }
      const row = rows.get(id)!;
      if (kind === "edit") rows.set(id, { ...row, version: row.version + 1 });
      else rows.set(id, { ...row, deleted: kind === "delete" });
    });
    const all = [...rows.values()].sort(inReadingOrder);
    return all.map((row) => ({
      ...row,
      asOf: seq,
      repliesBelow: all.some(
        (other) => !other.deleted && other.path !== row.path && other.path.startsWith(row.path),
      ),
    }));
  };
  const readable = (seq: number) => rowsAt(seq).filter((row) => !row.deleted || row.repliesBelow);
  const read = (rows: Comment[]): ThreadRead => ({
    rows,
    seq: events.length,
    total: rowsAt(events.length).filter((row) => !row.deleted).length,
  });

  return {
    seq: () => events.length,
    all: () => rowsAt(events.length),
    readable: () => readable(events.length),
    act: (event: Event) => events.push(event),
    page: (after: string, limit: number) => {
      const rows = readable(events.length).filter((row) => row.path > after);
      return { ...read(rows.slice(0, limit)), more: rows.length > limit };
    },
    around: (id: string) => {
      const all = readable(events.length);
      const row = all.find((other) => other.id === id);
      return read(
        all.filter((other) => row && (row.path.startsWith(other.path) || other.parentId === row.id)),
      );
    },
    changes: (since: number) => {
      const changed = new Set(events.slice(since).map(({ id }) => id));
      const all = rowsAt(events.length);
      const paths = all.filter((row) => changed.has(row.id)).map((row) => row.path);
      return { ...read(all.filter((row) => paths.some((path) => path.startsWith(row.path)))), since };
    },
  };
};
