import Link from "next/link";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import { PhaseBadge } from "./phase-badge.tsx";
import type { PollCard } from "./poll-types.ts";
import { words } from "./words.ts";

type Props = { team: string; poll: PollCard; zone: string; now: string };

/** One poll in a list: its name, its deadline, how many answered, whether it waits for the reader, and what came of it. */
export const PollRow = ({ team, poll, zone, now }: Props) => {
  const { phase, counts, chosen, mine } = poll;
  return (
    <DataListItem id={poll.id}>
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <Link
          href={`/t/${team}/sessions/polls/${poll.id}`}
          prefetch={false}
          data-row-focus=""
          className={`font-serif text-lg leading-snug wrap-anywhere hover:text-accent ${phase === "cancelled" ? "text-muted line-through decoration-1" : "text-ink"}`}
        >
          {poll.title}
        </Link>
        <PhaseBadge phase={phase} />
      </div>
      {chosen ? <p className="text-sm">{describeTime(chosen, zone)}</p> : null}
      {phase === "cancelled" ? <p className="text-sm">{words.noDate}</p> : null}
      <p className="tabular mt-0.5 text-sm text-muted">
        {phase === "open" ? words.closes : words.closedAt}{" "}
        <WhenText at={poll.closesAt} zone={zone} now={now} />
      </p>
      <p className="tabular text-sm text-muted">
        {words.offered(counts.options)} · {words.answered(counts.answered, counts.asked)}
        {mine === "waits" ? <span className="font-medium text-accent"> · {words.waits}</span> : null}
        {mine === "done" ? ` · ${words.done}` : null}
      </p>
    </DataListItem>
  );
};
