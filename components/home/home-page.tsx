"use client";
import { useQuery } from "@tanstack/react-query";
import { YourDuties } from "#components/presenters/loads/your-duties.tsx";
import { PendingSwaps } from "#components/presenters/swaps/pending-swaps.tsx";
import { useTRPC } from "#components/trpc/trpc.ts";
import { CalledOff } from "./called-off.tsx";
import { EmptyHome } from "./empty-home.tsx";
import { NewThreads } from "./new-threads.tsx";
import { NextSession } from "./next-session.tsx";
import { NoSession } from "./no-session.tsx";
import { useHomeNews } from "./use-home-news.ts";
import { words } from "./words.ts";
import { YourTurn } from "./your-turn.tsx";

/** A team's home: the next session, what waits for the reader, what is new, nothing else. */
export const HomePage = ({ team }: { team: string }) => {
  const trpc = useTRPC();
  const { data: home } = useQuery(trpc.teams.home.queryOptions({ team }));
  const { data: asked } = useQuery(trpc.swaps.list.queryOptions({ team }));
  useHomeNews(team);
  if (!home) return null;
  const { session, zones, now, may } = home;
  const isAsked = asked?.swaps.some(({ mine }) => !mine) ?? false;
  const lists = [home.offers, home.gaps, home.polls, home.rounds];
  const waits = isAsked || lists.some(({ length }) => length > 0) || home.ballot;
  const isQuiet = !waits && home.threads.length === 0;
  if (!home.hasPapers && !session && isQuiet) return <EmptyHome team={team} may={may} />;
  return (
    <>
      {session ? (
        <NextSession team={team} session={session} zones={zones} now={now} />
      ) : (
        <NoSession team={team} may={may} />
      )}
      <CalledOff team={team} sessions={home.calledOff} />
      <PendingSwaps team={team} only="toMe" />
      <YourTurn team={team} home={home} />
      <PendingSwaps team={team} only="byMe" />
      <YourDuties team={team} />
      <NewThreads team={team} threads={home.threads} />
      {isQuiet ? <p className="mt-10 text-muted">{words.nothingWaits}</p> : null}
    </>
  );
};
