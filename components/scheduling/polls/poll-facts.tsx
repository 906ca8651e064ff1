import { TextLink } from "#components/ui/text-link.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import { PhaseBadge } from "./phase-badge.tsx";
import type { PollView } from "./poll-types.ts";
import { words } from "./words.ts";

/** Until when a poll takes answers, what it is about and where it would be. */
export const PollFacts = ({ poll, zone }: { poll: PollView; zone: string }) => (
  <div className="flex flex-col gap-1">
    <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <PhaseBadge phase={poll.phase} />
      <span>
        {poll.phase === "open" ? words.closes : words.closedAt}{" "}
        <WhenText at={poll.closesAt} zone={zone} now={poll.now} />
      </span>
    </p>
    {poll.notes ? <p className="whitespace-pre-line wrap-anywhere text-ink">{poll.notes}</p> : null}
    <p className="flex flex-wrap gap-x-4 text-sm">
      {poll.durationMinutes ? <span>{words.minutes(poll.durationMinutes)}</span> : null}
      {poll.place ? <span className="wrap-anywhere">{poll.place}</span> : null}
      {poll.meetingUrl ? <TextLink href={poll.meetingUrl}>{words.join}</TextLink> : null}
      <span>{words.by(poll.createdBy)}</span>
    </p>
  </div>
);
