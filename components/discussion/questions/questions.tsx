"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { draftKey } from "#components/discussion/drafts.ts";
import { useDraft } from "#components/discussion/use-draft.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { DataList } from "#components/ui/data-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { AskForm } from "./ask-form.tsx";
import { QuestionRow } from "./question-row.tsx";
import { useQuestions } from "./use-questions.ts";
import { words } from "./words.ts";

type Props = { team: string; sessionId: string };

/** What the group wants to talk about, most wanted first; what it is done with stands below. */
export const Questions = ({ team, sessionId }: Props) => {
  const trpc = useTRPC();
  const { data: session } = useSuspenseQuery(trpc.sessions.read.queryOptions({ team, sessionId }));
  const { questions, may, me, read, vote, finish } = useQuestions(team, sessionId);
  const draft = useDraft(draftKey(me, sessionId, "question"));
  const { papers } = session;
  const mayAsk = may.ask && papers.length > 0;
  const isAsking = mayAsk && draft.draft !== null;
  const parts = [
    { label: words.list, rows: questions.filter(({ isDone }) => !isDone) },
    { label: words.doneList, rows: questions.filter(({ isDone }) => isDone) },
  ];
  const toggle = (row: HTMLElement) => {
    const question = questions.find(({ id }) => id === row.dataset.id);
    if (question && may.vote) vote(question.id, !question.isWanted);
  };
  const ask =
    mayAsk && !isAsking ? (
      // A version keeps an empty draft, which is a form that is open.
      <Button size="small" onClick={() => draft.setText("", { version: 0 })}>
        {words.ask}
      </Button>
    ) : null;
  const empty = papers.length === 0 ? words.noPapers : mayAsk ? words.empty : words.emptyReader;
  return (
    <Section
      id="questions"
      title={words.title}
      className="scroll-mt-20"
      action={ask}
      {...(questions.length > 0 ? { count: questions.length } : {})}
    >
      {isAsking ? (
        <AskForm team={team} sessionId={sessionId} papers={papers} draft={draft} onAsked={read} />
      ) : null}
      {questions.length === 0 && !isAsking ? <p className="pt-4 text-muted">{empty}</p> : null}
      {parts.map(({ label, rows }) =>
        rows.length > 0 ? (
          <DataList key={label} label={label} keys={{ v: { label: words.vote, act: toggle } }}>
            {rows.map((question) => (
              <QuestionRow
                key={question.id}
                team={team}
                question={question}
                tellsPaper={papers.length > 1}
                onVote={may.vote ? (wanted) => vote(question.id, wanted) : undefined}
                onFinish={may.finish ? (done) => finish(question.id, done) : undefined}
              />
            ))}
          </DataList>
        ) : null,
      )}
    </Section>
  );
};
