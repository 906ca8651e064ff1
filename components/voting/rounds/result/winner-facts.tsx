import { dayText } from "#components/papers/day-text.ts";
import { Badge } from "#components/ui/badge.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Winner } from "./result-types.ts";
import { words } from "./words.ts";

type Props = { team: string; winner: Winner; mayPlan: boolean; isRanked: boolean };

/** What became of a chosen paper, or the next act for it. */
export const WinnerFacts = ({ team, winner, mayPlan, isRanked }: Props) => {
  const { session, status, approvals, paperId } = winner;
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
      <span className="tabular">{isRanked ? words.ranked(approvals) : words.approvals(approvals)}</span>
      {status === "discussed" ? <Badge tone="good">{words.discussed}</Badge> : null}
      {status === "archived" ? <Badge>{words.archived}</Badge> : null}
      {session ? (
        <TextLink
          href={`/t/${team}/sessions/${session.id}`}
          className="inline-flex min-h-7 items-center coarse:min-h-11"
        >
          {words.sessionOn(dayText(session.onDate))}
        </TextLink>
      ) : status === "candidate" && mayPlan ? (
        <ButtonLink
          size="small"
          href={`/t/${team}/sessions/new?paper=${paperId}`}
          aria-describedby={`won-${paperId}`}
        >
          {words.plan}
        </ButtonLink>
      ) : null}
    </div>
  );
};
