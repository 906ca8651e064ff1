import type { ReactNode } from "react";
import { WhenText } from "#components/ui/when-text.tsx";
import { turnoutSentence } from "./round-sentence.ts";
import type { RoundPage } from "./round-types.ts";
import { words } from "./words.ts";

type Props = { round: RoundPage; zone: string };

/** What was agreed about a round before anybody voted: its times, its count, its quorum, and what will be shown. */
export const RoundFacts = ({ round, zone }: Props) => {
  const { opensAt, closesAt, closedAt, closedBy, cancelledAt, phase, now, method, disclosure, voters } =
    round;
  const when = (at: string) => <WhenText at={at} zone={zone} also={round.zone} now={now} />;
  const isOver = closedAt !== null;
  const opening = cancelledAt && cancelledAt < opensAt ? words.wouldHaveOpened : words.opened;
  const shown = words.disclosures[disclosure];
  const turnout = turnoutSentence(round) ?? (round.quorum === null ? null : words.quorumOf(round.quorum));
  return (
    <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <Fact name={phase === "upcoming" ? words.opens : opening}>{when(opensAt)}</Fact>
      {phase === "cancelled" ? null : (
        <Fact name={isOver ? words.closed : words.closes}>
          {when(closedAt ?? closesAt)}
          {phase === "open" || phase === "upcoming" ? (
            <span className="text-muted">
              {" · "}
              <WhenText at={closesAt} zone={zone} now={now} show="ago" />
            </span>
          ) : null}
          {isOver && closedBy ? <span className="text-muted"> · {words.closedBy(closedBy)}</span> : null}
        </Fact>
      )}
      {turnout ? <Fact name={words.facts.turnout}>{turnout}</Fact> : null}
      <Fact name={words.facts.method}>
        {words.methods[method].name}
        <span className="block text-muted">{words.methods[method].about}</span>
      </Fact>
      {/* A cancelled round shows nothing to anybody, and one short of its quorum still waits for its close. */}
      {phase === "cancelled" ? null : (
        <Fact name={words.facts.shown}>{phase === "decided" ? shown.seen : shown.shown}</Fact>
      )}
      {voters ? <Fact name={words.facts.voters}>{voters.map(({ name }) => name).join(", ")}</Fact> : null}
      {round.may.run && (phase === "open" || phase === "upcoming") ? (
        <Fact name={words.facts.reminder}>{words.reminders(round.remindHours)}</Fact>
      ) : null}
    </dl>
  );
};

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="sm:contents">
    <dt className="text-muted">{name}</dt>
    <dd className="tabular min-w-0 wrap-anywhere">{children}</dd>
  </div>
);
