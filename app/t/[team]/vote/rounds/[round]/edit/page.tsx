import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { EditRound } from "#components/voting/rounds/form/edit-round.tsx";
import { words } from "#components/voting/rounds/words.ts";
import { dehydratedPage } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../../../../read-frame-of-page.ts";
import { readRoundOfPage } from "../read-round-of-page.ts";

export const metadata: Metadata = { title: words.editTitle };

type Props = { params: Promise<{ team: string; round: string }> };

export default async function EditRoundPage({ params }: Props) {
  const { team, round } = await params;
  const [{ me }, page] = await Promise.all([readFrameOfPage(team), readRoundOfPage({ team, round })]);
  const back = `/t/${team}/vote/rounds/${round}`;
  if (!page.may.edit) redirect(back);
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <PageHeader title={words.editTitle} eyebrow={<TextLink href={back}>{page.title}</TextLink>} />
        <EditRound team={team} roundId={round} zones={{ team: page.zone, mine: me.timeZone }} />
      </ReadingColumn>
    </HydrationBoundary>
  );
}
