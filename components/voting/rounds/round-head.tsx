import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { PhaseBadge } from "./phase-badge.tsx";
import { RoundActs } from "./round-acts.tsx";
import { RoundFacts } from "./round-facts.tsx";
import type { RoundPage } from "./round-types.ts";
import { words } from "./words.ts";

type Props = { team: string; round: RoundPage; zone: string };

/** What a round is: its name, what it is now, what was agreed, and what may be done. */
export const RoundHead = ({ team, round, zone }: Props) => (
  <PageHeader
    serif
    title={round.title}
    eyebrow={<TextLink href={`/t/${team}/vote/rounds`}>{words.rounds}</TextLink>}
  >
    <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-muted">
      <PhaseBadge phase={round.phase} />
      <span>{words.chooses(round.seats, round.candidates)}</span>
      <span className="text-sm">{words.startedBy(round.createdBy)}</span>
    </p>
    <RoundFacts round={round} zone={zone} />
    <RoundActs team={team} round={round} zone={zone} />
  </PageHeader>
);
