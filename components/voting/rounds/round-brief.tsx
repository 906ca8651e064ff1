import { Disclosure } from "#components/ui/disclosure.tsx";
import { RoundFacts } from "./round-facts.tsx";
import { RoundTime } from "./round-time.tsx";
import type { RoundPage } from "./round-types.ts";
import { words } from "./words.ts";

type Props = { round: RoundPage; zone: string };

/** What a voter needs above the ballot, in one line: until when, how many voted, who will see what. The rest unfolds. */
export const RoundBrief = ({ round, zone }: Props) => (
  <div className="mt-2 sm:mt-4">
    <p className="tabular text-sm">
      <RoundTime round={round} zone={zone} now={round.now} />
      <span className="text-muted">
        {" · "}
        {words.turnoutBrief(round.turnout.cast, round.turnout.eligible)}
        {" · "}
        {words.disclosures[round.disclosure].brief}
      </span>
    </p>
    <Disclosure summary={words.aboutRound}>
      <p className="mb-2 text-sm text-muted">{words.startedBy(round.createdBy)}</p>
      <RoundFacts round={round} zone={zone} />
    </Disclosure>
  </div>
);
