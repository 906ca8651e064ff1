import { Notice } from "#components/ui/notice.tsx";
import { Ballot } from "./ballot/ballot.tsx";
import { Counting } from "./counting.tsx";
import { Result } from "./result/result.tsx";
import type { RoundPage } from "./round-types.ts";
import { Shortlist } from "./shortlist.tsx";
import { words } from "./words.ts";

type Props = { team: string; round: RoundPage };

/** What a round shows in its phase: the ballot, the count, the result, or why there is none. */
export const RoundBody = ({ team, round }: Props) => {
  const list = <Shortlist team={team} shortlist={round.shortlist} />;
  switch (round.phase) {
    case "upcoming":
      return (
        <>
          <p className="mb-8 text-muted">{words.upcomingText}</p>
          {list}
        </>
      );
    case "open":
      return <Ballot team={team} round={round} />;
    case "counting":
      return <Counting round={round} />;
    case "decided":
      return <Result team={team} round={round} />;
    case "short":
      return (
        <>
          <div className="mb-8">
            <Notice tone="warn" title={words.shortTitle}>
              {words.shortText(round.turnout.cast, round.quorum ?? 0)}{" "}
              {round.may.run ? words.shortOrganizer : words.shortReader}
            </Notice>
          </div>
          {list}
        </>
      );
    case "cancelled":
      return (
        <>
          <div className="mb-8">
            <Notice tone="bad" title={words.cancelledTitle}>
              {round.cancelledReason ? <p>{words.because(round.cancelledReason)}</p> : null}
              <p>{words.cancelledText}</p>
            </Notice>
          </div>
          {list}
        </>
      );
  }
};
