"use client";

import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import type { Comment } from "#domain/discussion/comment.ts";
import { useThread } from "./thread-context.ts";
import { words } from "./words.ts";

// The comparing code comes only when somebody asks for it.
const TextChanges = lazy(() =>
  import("./text-changes.tsx").then(({ TextChanges }) => ({ default: TextChanges })),
);

type Props = { comment: Comment; open: boolean; onClose: () => void };

/** What a comment said before, newest first, each version compared with the one before it. */
export const HistoryDialog = ({ comment, open, onClose }: Props) => {
  const { team, now, zone } = useThread();
  const trpc = useTRPC();
  const { data, error } = useQuery({
    ...trpc.comments.history.queryOptions({ team, commentId: comment.id }),
    enabled: open,
    staleTime: 0,
  });
  const versions = data?.versions ?? [];
  return (
    <Dialog open={open} onClose={onClose} title={words.historyTitle(comment.number)} width="wide">
      <FormError>{error ? readError(error).sentence : null}</FormError>
      {data || error ? null : <Skeleton lines={5} />}
      <Suspense fallback={<Skeleton lines={5} />}>
        <ol className="flex flex-col gap-6">
          {versions.toReversed().map(({ version, body, writtenAt }) => (
            <li key={version}>
              <h3 className="pb-1 text-xs text-muted">
                {words.version(version)} · <WhenText at={writtenAt} zone={zone} now={now} />
              </h3>
              <TextChanges
                before={versions.find((other) => other.version === version - 1)?.body ?? null}
                after={body}
              />
            </li>
          ))}
        </ol>
      </Suspense>
    </Dialog>
  );
};
