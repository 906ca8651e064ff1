import { cx } from "class-variance-authority";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import type { QueuePick } from "./queue-types.ts";
import { planHref } from "./use-pick.tsx";
import { words } from "./words.ts";

type Props = {
  team: string;
  pick: QueuePick;
  zone: string;
  mayPlan: boolean;
  pending: boolean;
  onUndo: () => void;
};

/** One pick: the paper, when and by whom, why, and the way back or why there is none. */
export const PickItem = ({ team, pick, zone, mayPlan, pending, onUndo }: Props) => (
  <li className="py-3">
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1 basis-64">
        <TextLink
          quiet
          href={`/t/${team}/papers/${pick.paperId}`}
          className={cx("font-serif text-lg leading-snug", pick.undone && "text-muted")}
        >
          {pick.title}
        </TextLink>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-1.5 gap-y-1 text-sm text-muted">
          <WhenText at={pick.pickedAt} zone={zone} />
          <span>{words.by(pick.pickedBy)}</span>
          {pick.undone ? (
            <Badge>{words.takenBack}</Badge>
          ) : (
            <Badge
              tone={pick.status === "discussed" ? "good" : pick.status === "scheduled" ? "accent" : "neutral"}
            >
              {words.status[pick.status]}
            </Badge>
          )}
        </p>
      </div>
      {pick.mayUndo ? (
        <Button size="small" aria-label={words.undoPick(pick.title)} pending={pending} onClick={onUndo}>
          {words.takeBack}
        </Button>
      ) : null}
    </div>
    {pick.undone ? null : <p className="mt-1 text-sm text-muted">{pick.sentence}</p>}
    {/* Said once, at the newest: that older ones wait for it goes without saying twenty times. */}
    {pick.isNewest && pick.whyNot ? <p className="mt-1 text-sm text-muted">{pick.whyNot}</p> : null}
    {mayPlan && !pick.undone && pick.status === "candidate" ? (
      <p className="mt-1.5 text-sm">
        <TextLink href={planHref(team, pick.paperId)}>{words.plan}</TextLink>
      </p>
    ) : null}
  </li>
);
