"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ChangePapers } from "#components/scheduling/change-papers.tsx";
import { useSessionsNews } from "#components/scheduling/use-sessions-news.ts";
import { words as sessionWords } from "#components/scheduling/words.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { agendaOf } from "#domain/scheduling/agenda.ts";
import { PresenterPlace } from "./presenter-place.tsx";
import { ProgrammePaper } from "./programme-paper.tsx";

type Props = { team: string; sessionId: string };

/** The papers of a session in order, each with its presenter; without papers, who presents at all. */
export const Programme = ({ team, sessionId }: Props) => {
  const trpc = useTRPC();
  // What may be done depends on the clock too, so a page left open asks again every minute.
  const { data: session } = useSuspenseQuery({
    ...trpc.sessions.read.queryOptions({ team, sessionId }),
    refetchInterval: 60_000,
  });
  const [isChanging, setChanging] = useState(false);
  useSessionsNews();
  const { papers, may } = session;
  const agenda = agendaOf(session, papers);
  // One paper without minutes has the whole session, which the head tells already.
  const isTimed = papers.length > 1 || papers.some(({ minutes }) => minutes !== null);
  const isOpen = session.state === "planned" || session.state === "over";
  const hasOwnPlace =
    (isOpen && papers.length === 0) || session.holders.some(({ paperId }) => paperId === null);
  const change = may.edit ? (
    <Button size="small" onClick={() => setChanging(true)}>
      {sessionWords.changePapers}
    </Button>
  ) : null;
  return (
    <Section
      title={sessionWords.papers}
      {...(papers.length > 1 ? { count: papers.length } : {})}
      action={change}
    >
      {papers.length === 0 ? (
        <p className="pt-4 text-muted">{isOpen ? sessionWords.noPapers : sessionWords.noPapersThen}.</p>
      ) : null}
      <ol className="divide-y divide-line">
        {papers.map((paper, index) => (
          <ProgrammePaper
            key={paper.id}
            team={team}
            session={session}
            paper={paper}
            share={isTimed ? (agenda.shares[index] ?? null) : null}
          />
        ))}
      </ol>
      {agenda.isOverfull && isTimed && isOpen ? (
        <Notice tone="warn">{sessionWords.overfull(agenda.over)}</Notice>
      ) : null}
      {hasOwnPlace ? (
        <div className={papers.length > 0 ? "border-t border-line py-5" : "py-3"}>
          <PresenterPlace team={team} session={session} paper={null} />
        </div>
      ) : null}
      {isChanging ? (
        <ChangePapers team={team} sessionId={sessionId} papers={papers} onClose={() => setChanging(false)} />
      ) : null}
    </Section>
  );
};
