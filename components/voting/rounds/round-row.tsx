import Link from "next/link";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { PhaseBadge } from "./phase-badge.tsx";
import { mySentence, turnoutSentence } from "./round-sentence.ts";
import { RoundTime } from "./round-time.tsx";
import type { RoundCard } from "./round-types.ts";
import { words } from "./words.ts";

type Props = { team: string; round: RoundCard; zone: string; now: string };

/** One round in a list: its name, its time, how far it is, and whom it chose. */
export const RoundRow = ({ team, round, zone, now }: Props) => {
  const { phase, seats, candidates, winners } = round;
  const mine = mySentence(round);
  const waits = phase === "open" && round.mine?.cast === false;
  return (
    <DataListItem id={round.id}>
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <Link
          href={`/t/${team}/vote/rounds/${round.id}`}
          prefetch={false}
          data-row-focus=""
          className={`font-serif text-lg leading-snug wrap-anywhere hover:text-accent ${phase === "cancelled" ? "text-muted line-through decoration-1" : "text-ink"}`}
        >
          {round.title}
        </Link>
        {phase === "decided" ? null : <PhaseBadge phase={phase} />}
      </div>
      <p className="tabular mt-0.5 flex flex-wrap gap-x-1 text-sm text-muted">
        {phase === "cancelled" ? null : (
          <span>
            <RoundTime round={round} zone={zone} now={now} /> ·
          </span>
        )}
        <span>
          {phase === "decided" ? words.chose(winners.length, candidates) : words.chooses(seats, candidates)}
        </span>
      </p>
      {turnoutSentence(round) || mine ? (
        <p className="tabular text-sm text-muted">
          {turnoutSentence(round)}
          {mine ? (
            <>
              {" · "}
              <span className={waits ? "font-medium text-accent" : undefined}>{mine}</span>
            </>
          ) : null}
        </p>
      ) : null}
      {phase === "decided" ? <Winners titles={winners} /> : null}
    </DataListItem>
  );
};

/** More winners than these are only counted. */
const named = 3;

const Winners = ({ titles }: { titles: string[] }) =>
  titles.length === 0 ? (
    <p className="mt-1 text-sm text-muted">{words.noWinners}</p>
  ) : (
    <>
      <ol aria-label={words.winners} className="mt-1.5 list-decimal pl-6 font-serif leading-snug">
        {titles.slice(0, named).map((title, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is what a winner is here; titles may be equal
          <li key={place} className="py-0.5">
            {title}
          </li>
        ))}
      </ol>
      {titles.length > named ? (
        <p className="tabular pl-6 text-sm text-muted">{words.moreWinners(titles.length - named)}</p>
      ) : null}
    </>
  );
