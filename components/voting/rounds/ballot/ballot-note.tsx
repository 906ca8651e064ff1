import { isRanked } from "#domain/voting/round.ts";
import type { RoundPage } from "./ballot-types.ts";
import { words } from "./words.ts";

type Props = { round: Pick<RoundPage, "method" | "disclosure"> };

/** How to vote, who sees it now, and what everybody will see after the close; a phone has room for the first, its head says the rest. */
export const BallotNote = ({ round }: Props) => (
  <div className="mb-1 max-w-[68ch] space-y-1 sm:mb-2">
    <p className="sm:hidden">{isRanked(round.method) ? words.how.rankBrief : words.how.approveBrief}</p>
    <p className="max-sm:hidden">
      {isRanked(round.method) ? words.how.rank : words.how.approve}
      {isRanked(round.method) ? null : <span className="hidden coarse:inline"> {words.how.swipe}</span>}
    </p>
    <p className="text-sm text-muted max-sm:hidden">
      {words.secret} {words.disclosed[round.disclosure]}
    </p>
  </div>
);
