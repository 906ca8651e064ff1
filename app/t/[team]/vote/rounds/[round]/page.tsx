import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { RoundView } from "#components/voting/rounds/round-view.tsx";
import { dehydratedPage, pageQueries, pageTrpc } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../../../read-frame-of-page.ts";
import { readRoundOfPage } from "./read-round-of-page.ts";

type Props = { params: Promise<{ team: string; round: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readRoundOfPage(await params)).title };
}

export default async function RoundPage({ params }: Props) {
  const { team, round } = await params;
  const [{ me }, { phase }] = await Promise.all([readFrameOfPage(team), readRoundOfPage({ team, round })]);
  // A result that cannot be read now is asked for again in the browser.
  if (phase === "decided")
    await pageQueries().prefetchQuery(pageTrpc().rounds.result.queryOptions({ team, roundId: round }));
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <RoundView team={team} roundId={round} zone={me.timeZone} />
      </ReadingColumn>
    </HydrationBoundary>
  );
}
