"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { SeriesLine } from "./series/series-line.tsx";
import { SessionActs } from "./session-acts.tsx";
import { SessionStateBadge } from "./session-state-badge.tsx";
import { SessionTimeText } from "./session-time-text.tsx";
import { sessionName, words } from "./words.ts";

type Props = { team: string; sessionId: string };

/** What a session is: its name, its time on both walls, where it is, what became of it, and what may be done. */
export const SessionHead = ({ team, sessionId }: Props) => {
  const trpc = useTRPC();
  const { data: session } = useSuspenseQuery(trpc.sessions.read.queryOptions({ team, sessionId }));
  const { state, place, meetingUrl } = session;
  const why = session.cancelledReason ?? session.notHeldReason;
  return (
    <PageHeader
      serif
      title={sessionName(session)}
      eyebrow={<TextLink href={`/t/${team}/sessions`}>{words.sessions}</TextLink>}
    >
      <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2 text-lg">
        <SessionTimeText session={session} zone={session.zones.mine} />
        <SessionStateBadge state={state} asks={session.may.mark} />
      </div>
      {session.seriesId && session.occurrenceOn ? (
        <SeriesLine team={team} seriesId={session.seriesId} on={session.occurrenceOn} />
      ) : null}
      {why ? <p className="mt-1 text-muted">{words.because(why)}</p> : null}
      {place || meetingUrl ? (
        <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-muted">
          {place ? <span>{place}</span> : null}
          {meetingUrl ? <TextLink href={meetingUrl}>{words.join}</TextLink> : null}
        </p>
      ) : null}
      <SessionActs team={team} session={session} />
    </PageHeader>
  );
};
