"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { nextLook } from "#components/voting/rounds/next-look.ts";
import { AnswerFor } from "./answer-for.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { ChooseDialog } from "./choose-dialog.tsx";
import { ChosenNotice } from "./chosen-notice.tsx";
import { notesOn } from "./notes-on.ts";
import { PollActs } from "./poll-acts.tsx";
import { PollFacts } from "./poll-facts.tsx";
import { Results } from "./results.tsx";
import { UnreachedNote } from "./unreached-note.tsx";
import { useAnswer } from "./use-answer.ts";
import { usePollsNews } from "./use-polls-news.ts";
import { useZone } from "./use-zone.ts";
import { words } from "./words.ts";
import { ZoneChoice } from "./zone-choice.tsx";

type Props = {
  team: string;
  pollId: string;
  zones: readonly { value: string; label: string }[];
};

/** A poll as it is now: what it asks, the reader's answer, what others said, and what an organizer may do. */
export const PollView = ({ team, pollId, zones }: Props) => {
  const trpc = useTRPC();
  const { data: poll } = useSuspenseQuery({
    ...trpc.polls.read.queryOptions({ team, pollId }),
    refetchInterval: ({ state: { data } }) =>
      data?.phase === "open"
        ? nextLook({ phase: "open", opensAt: data.now, closesAt: data.closesAt }, data.now)
        : false,
  });
  usePollsNews();
  const [zone, chooseZone] = useZone(poll.zones.mine, zones);
  const [chosen, setChosen] = useState<string | null>(null);
  const answer = useAnswer(team, pollId);
  const { mine } = poll;
  return (
    <>
      <PageHeader
        serif
        title={poll.title}
        eyebrow={<TextLink href={`/t/${team}/sessions/polls`}>{words.title}</TextLink>}
        description={<PollFacts poll={poll} zone={zone} />}
      >
        <PollActs team={team} poll={poll} />
      </PageHeader>
      <ChosenNotice team={team} poll={poll} zone={zone} />
      <UnreachedNote poll={poll} />
      {poll.kind === "timed" ? <ZoneChoice zone={zone} zones={zones} onChange={chooseZone} /> : null}
      {mine && !poll.closed ? (
        <Section title={words.yours} className="mt-8 first:mt-8">
          {mine.answeredBy ? <p className="mt-2 text-sm text-muted">{words.setBy(mine.answeredBy)}</p> : null}
          <AnswerForm
            poll={poll}
            holder={poll.reader.userId}
            stored={mine}
            zone={zone}
            notes={(option) => notesOn(poll, option)}
            save={words.save}
            pending={answer.isPending}
            error={answer.error}
            isSaved={answer.isSaved}
            onSave={answer.save}
          />
        </Section>
      ) : poll.closed && poll.phase !== "chosen" ? (
        <div className="mt-6">
          <Notice>{words.closed[poll.closed]}</Notice>
        </div>
      ) : null}
      <Results poll={poll} zone={zone} {...(poll.may.choose ? { onChoose: setChosen } : {})} />
      <AnswerFor team={team} poll={poll} zone={zone} />
      {chosen ? (
        <ChooseDialog {...{ team, poll, zone }} optionId={chosen} onClose={() => setChosen(null)} />
      ) : null}
    </>
  );
};
