"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNews } from "#components/live/use-news.ts";
import { SessionBox } from "#components/scheduling/session-box.tsx";
import { useTRPC } from "#components/trpc/trpc.ts";

type Props = { team: { slug: string; timeZone: string }; paperId: string; zone: string };

/** What stands beside a paper: the session it is on. */
export const PaperAside = ({ team, paperId, zone }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data: sessions } = useQuery(trpc.sessions.forPaper.queryOptions({ team: team.slug, paperId }));
  useNews((news) => {
    if (news.sessionId)
      void queries.invalidateQueries(trpc.sessions.forPaper.queryFilter({ team: team.slug, paperId }));
  });
  if (!sessions?.length) return <p className="text-muted">Not on any session yet.</p>;
  return (
    <div className="grid gap-4">
      {sessions.map((session) => (
        <SessionBox key={session.id} team={team} session={session} zone={zone} />
      ))}
    </div>
  );
};
