import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { SessionDuties } from "#components/presenters/duties/session-duties.tsx";
import { Programme } from "#components/presenters/programme.tsx";
import { SessionHead } from "#components/scheduling/session-head.tsx";
import { SessionNotes } from "#components/scheduling/session-notes.tsx";
import { sessionName } from "#components/scheduling/words.ts";
import { dehydratedPage } from "#server/trpc/rsc.ts";
import { readSessionOfPage } from "./read-session-of-page.ts";

type Props = { params: Promise<{ team: string; session: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: sessionName(await readSessionOfPage(await params)) };
}

export default async function SessionPage({ params }: Props) {
  const { team, session } = await params;
  await readSessionOfPage({ team, session });
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <SessionHead team={team} sessionId={session} />
        <Programme team={team} sessionId={session} />
        <SessionDuties team={team} sessionId={session} />
        <SessionNotes team={team} sessionId={session} />
      </ReadingColumn>
    </HydrationBoundary>
  );
}
