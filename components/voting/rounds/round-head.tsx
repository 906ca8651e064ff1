import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { PhaseBadge } from "./phase-badge.tsx";
import { RoundActs } from "./round-acts.tsx";
import { RoundBrief } from "./round-brief.tsx";
import { RoundFacts } from "./round-facts.tsx";
import type { RoundPage } from "./round-types.ts";
import { takesMyBallot } from "./takes-my-ballot.ts";
import { words } from "./words.ts";

type Props = { team: string; round: RoundPage; zone: string };

/** What a round is: its name, what it is now, what was agreed, and what may be done. */
export const RoundHead = ({ team, round, zone }: Props) => {
  const { phase, seats, candidates, winners } = round;
  const isBallot = takesMyBallot(round);
  return (
    <PageHeader
      serif
      title={round.title}
      eyebrow={<TextLink href={`/t/${team}/vote/rounds`}>{words.rounds}</TextLink>}
    >
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2 text-muted sm:mt-3">
        <PhaseBadge phase={phase} />
        <span>
          {phase === "decided" ? words.chose(winners.length, candidates) : words.chooses(seats, candidates)}
        </span>
        {isBallot ? null : <span className="text-sm">{words.startedBy(round.createdBy)}</span>}
      </p>
      {isBallot ? (
        <RoundBrief round={round} zone={zone} />
      ) : (
        <div className="mt-5">
          <RoundFacts round={round} zone={zone} />
        </div>
      )}
      {/* On a phone the papers to vote on come first: what organizers do follows them. */}
      <div className={isBallot ? "mt-4 max-sm:hidden" : "mt-5"}>
        <RoundActs team={team} round={round} zone={zone} />
      </div>
    </PageHeader>
  );
};
