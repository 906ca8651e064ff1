"use client";

import type { inferRouterOutputs } from "@trpc/server";
import { ArrowDown } from "lucide-react";
import { useRef, useState } from "react";
import { useTRPCClient } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { NewMark } from "#components/ui/new-mark.tsx";
import { Section } from "#components/ui/section.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { tip } from "#components/ui/tip.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { heldGroups, seenUpTo } from "#domain/discussion/held-groups.ts";
import { nestRows } from "#domain/discussion/nest-rows.ts";
import { visibleRows } from "#domain/discussion/visible-rows.ts";
import type { Role } from "#domain/teams/roles.ts";
import type { AppRouter } from "#server/trpc/root.ts";
import { CommentItem } from "./comment-item.tsx";
import { CommentList } from "./comment-list.tsx";
import { HeldBar } from "./held-bar.tsx";
import { PostComposer } from "./post-composer.tsx";
import { ShowMore } from "./show-more.tsx";
import { ThreadProvider } from "./thread-context.ts";
import { useClock } from "./use-clock.ts";
import { useFolds } from "./use-folds.ts";
import { useGoTo } from "./use-go-to.ts";
import { useMarkRead } from "./use-mark-read.ts";
import { focusNextNew, useThreadKeys } from "./use-thread-keys.ts";
import { useThreadStore } from "./use-thread-store.ts";
import { useWriting } from "./use-writing.ts";
import { words } from "./words.ts";

type ThreadPage = inferRouterOutputs<AppRouter>["comments"]["page"];

type Props = {
  team: string;
  paperId: string;
  me: { userId: string; name: string; role: Role; timeZone: string };
  pages: readonly [ThreadPage, ...ThreadPage[]];
  startAnew: () => void;
};

/** A thread that has been read: the tree, what waits, what is being written. */
export const LoadedThread = ({ team, paperId, me, pages, startAnew }: Props) => {
  const client = useTRPCClient();
  const thread = useRef<HTMLDivElement>(null);
  const { store, known, next, loadingMore } = useThreadStore(team, paperId, pages, startAnew);
  const [newTotal] = useState(pages[0].newTotal ?? 0);
  const now = useClock(pages[0].now);
  const { folded, fold, unfold } = useFolds();
  const { writing, write } = useWriting(me.userId, paperId);
  const { marked, goTo } = useGoTo(store, unfold);
  useMarkRead(team, paperId, seenUpTo(known));

  // Until the page is left, whoever deleted a comment can bring it back where it stood.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const rows = visibleRows(known.rows.values(), known.held, kept);
  const shown = new Set(rows.map(({ id }) => id));
  const groups = heldGroups(known, shown);
  const waiting = [...groups.values()].flat();
  const roots = nestRows(rows);
  // Comments beyond what is loaded (a permalink's, one's own) stand after the place where the rest will come.
  const gap =
    known.frontier === null ? roots.length : roots.findIndex(({ comment }) => comment.path > known.frontier!);
  const loaded = gap === -1 ? roots : roots.slice(0, gap);
  const beyond = gap === -1 ? [] : roots.slice(gap);

  const nextNew = async (afterPath: string) => {
    const number =
      next === null
        ? null
        : await client.comments.nextNew.query({ team, paperId, afterPath }).catch(() => null);
    if (number === null) showToast(words.nothingNew);
    else goTo(number);
  };
  const writeComment = () => write("paper", true);
  useThreadKeys({
    thread,
    write: writeComment,
    reply: (id) => write(`reply:${id}`, true),
    nextNew: (afterPath) => void nextNew(afterPath),
  });
  const showWaiting = () => {
    store.reveal(waiting.map(({ id }) => id));
    if (waiting[0]) goTo(waiting[0].number);
  };

  const tools = {
    team,
    paperId,
    me,
    store,
    now,
    zone: me.timeZone,
    byId: known.rows,
    groups,
    folded,
    fold,
    keepDeleted: (id: string) => setKept((now) => new Set([...now, id])),
    writing,
    write,
    marked,
    goTo,
  };
  return (
    <ThreadProvider value={tools}>
      <Section
        id="discussion"
        title={words.title}
        count={known.total}
        action={
          <div className="flex flex-wrap items-center justify-end gap-1">
            {newTotal > 0 ? (
              <Button
                variant="plain"
                size="small"
                {...tip(words.nextNew, "n")}
                onClick={() => focusNextNew(thread.current, (path) => void nextNew(path))}
              >
                <NewMark count={newTotal} />
                <ArrowDown className="size-3.5" aria-hidden="true" />
                <VisuallyHidden>{words.nextNew}</VisuallyHidden>
              </Button>
            ) : null}
            {waiting.length > 0 ? (
              <Button size="small" onClick={showWaiting}>
                {words.heldEverywhere(waiting.length)}
              </Button>
            ) : null}
            {known.total > 0 ? (
              <Button variant="plain" size="small" onClick={writeComment} {...tip(words.write, "c")}>
                {words.comment}
              </Button>
            ) : null}
          </div>
        }
      >
        <p role="status" className="sr-only">
          {words.heldSpoken(waiting.length)}
        </p>
        <div ref={thread} className="pt-6">
          {rows.length === 0 && waiting.length === 0 ? (
            <p className="pb-4 text-muted">{words.empty}</p>
          ) : null}
          <CommentList nodes={loaded} depth={0} label={words.title}>
            {(node) => <CommentItem node={node} depth={0} />}
          </CommentList>
          {next === null ? null : <ShowMore store={store} loading={loadingMore} />}
          {beyond.length > 0 ? (
            <CommentList nodes={beyond} depth={0} label={words.further}>
              {(node) => <CommentItem node={node} depth={0} />}
            </CommentList>
          ) : null}
          <HeldBar rows={groups.get(null) ?? []} />
        </div>
        <PostComposer parent={null} />
      </Section>
    </ThreadProvider>
  );
};
