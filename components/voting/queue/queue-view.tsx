"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { EmptyQueue } from "./empty-queue.tsx";
import { LoadBars } from "./load-bars.tsx";
import { PickPanel } from "./pick-panel.tsx";
import { PickRecord } from "./pick-record.tsx";
import { QueueOrder } from "./queue-order.tsx";
import { QueueRules } from "./queue-rules.tsx";
import { usePick } from "./use-pick.tsx";
import { useQueueNews } from "./use-queue-news.ts";
import { useQueueVote } from "./use-queue-vote.ts";
import { words } from "./words.ts";

type Props = { team: string; zone: string; mayVote: boolean; mayImport: boolean };

/** The queue, live: what my load means, what comes next and why, what everybody carries, and what was picked. */
export const QueueView = ({ team, zone, mayVote, mayImport }: Props) => {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.queue.read.queryOptions({ team }));
  const vote = useQueueVote(team);
  const { pickPaper, undoPick, picking, undoing } = usePick(team);
  useQueueNews();
  if (!data) return null;
  const { order, more, picks, may, mySentence } = data;
  const [first] = order;
  return (
    <div className="grid gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">
        {mySentence ? <p className="mb-6 max-w-[60ch] font-serif text-lg">{mySentence}</p> : null}
        {first ? (
          <>
            {may.pick ? <PickPanel first={first} pending={picking} onPick={() => pickPaper(first)} /> : null}
            {first.value === null && mayVote ? (
              <div className="mb-8">
                <Notice action={<ButtonLink href={`/t/${team}/vote`}>{words.noVotes.vote}</ButtonLink>}>
                  {words.noVotes.text}
                </Notice>
              </div>
            ) : null}
            <QueueOrder team={team} order={order} more={more} {...(mayVote ? { onVote: vote } : {})} />
          </>
        ) : (
          <EmptyQueue team={team} mayImport={mayImport} />
        )}
      </div>
      <aside aria-label={words.loads} className="min-w-0 xl:col-start-2 xl:row-span-2 xl:row-start-1">
        <LoadBars {...data} />
        <div className="mt-4">
          <QueueRules />
        </div>
      </aside>
      <div className="min-w-0">
        <PickRecord
          team={team}
          picks={picks}
          zone={zone}
          mayPick={may.pick}
          pending={undoing}
          onUndo={undoPick}
        />
      </div>
    </div>
  );
};
