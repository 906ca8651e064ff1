import { TextLink } from "#components/ui/text-link.tsx";
import { presenterSentence } from "./presenter-names.ts";
import { SessionStateBadge } from "./session-state-badge.tsx";
import { SessionTimeText } from "./session-time-text.tsx";
import type { SessionCard } from "./session-types.ts";
import { sessionName, words } from "./words.ts";

type Props = {
  team: { slug: string };
  session: SessionCard & { hasMinutes?: boolean };
  /** The reader's time zone. */
  zone: string;
};

/** A session beside a paper: its day on both walls, who presents this, where to join, and its minutes once there are some. */
export const SessionBox = ({ team, session, zone }: Props) => {
  const who = presenterSentence(session);
  const joins = session.meetingUrl && session.state === "planned";
  return (
    <div className="flex min-w-0 flex-col gap-1.5 rounded-card border border-line bg-surface p-4 text-sm wrap-anywhere">
      <p className="flex flex-wrap items-center gap-2">
        <TextLink href={`/t/${team.slug}/sessions/${session.id}`} className="min-w-0 font-medium">
          {sessionName(session)}
        </TextLink>
        <SessionStateBadge state={session.state} />
      </p>
      <SessionTimeText session={session} zone={zone} />
      {who ? <p className="text-muted">{who}</p> : null}
      {session.place ? <p className="text-muted">{session.place}</p> : null}
      {joins && session.meetingUrl ? <TextLink href={session.meetingUrl}>{words.join}</TextLink> : null}
      {session.hasMinutes ? (
        <TextLink href={`/t/${team.slug}/sessions/${session.id}#minutes`}>{words.minutes}</TextLink>
      ) : null}
    </div>
  );
};
