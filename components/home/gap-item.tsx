import Link from "next/link";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import type { PresenterGap } from "#server/home/list-presenter-gaps.ts";
import { words } from "./words.ts";

type Props = { team: string; gap: PresenterGap };

/** A presenter's place that wants an organizer: nobody has it, or its holder is away. */
export const GapItem = ({ team, gap }: Props) => {
  const { sessionId, paperId, onDate, away } = gap;
  const about = gap.paper ?? gap.sessionTitle;
  const day = describeDate(onDate);
  return (
    <DataListItem id={`${sessionId}-${paperId ?? "session"}`}>
      <Link
        href={`/t/${team}/sessions/${sessionId}`}
        data-row-focus=""
        className="group flex justify-between gap-4"
      >
        <span className="min-w-0 font-serif text-lg leading-snug wrap-anywhere group-hover:text-accent">
          {away
            ? words.away(away.isMe ? null : away.name, away.status === "offered", about, day)
            : words.gap(about, day)}
        </span>
        <span className="shrink-0 self-center text-sm font-medium text-accent">
          {away ? words.seeSession : words.askSomebody}
        </span>
      </Link>
    </DataListItem>
  );
};
