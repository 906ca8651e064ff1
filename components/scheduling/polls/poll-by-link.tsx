"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { PlainFrame } from "#components/frame/plain-frame.tsx";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Notice } from "#components/ui/notice.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { notesOn } from "./notes-on.ts";
import { OptionText } from "./option-text.tsx";
import { PollFacts } from "./poll-facts.tsx";
import { Results } from "./results.tsx";
import { useZone } from "./use-zone.ts";
import { words } from "./words.ts";
import { ZoneChoice } from "./zone-choice.tsx";

type Props = { token: string; zones: readonly { value: string; label: string }[] };

/** The page behind the link in a poll's mail: whose link it is, the dates, three answers each; only Save sends them. */
export const PollByLink = ({ token, zones }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const read = trpc.polls.readByLink;
  const { data: poll } = useSuspenseQuery(read.queryOptions({ token }));
  const [zone, chooseZone] = useZone(poll.zones.mine, zones);
  const save = useMutation(
    trpc.polls.answerByLink.mutationOptions({
      onSettled: () => queries.invalidateQueries(read.queryFilter({ token })),
    }),
  );
  const { reader, mine, closed } = poll;
  const option = poll.options.find(({ id }) => id === poll.chosen?.optionId);
  return (
    <PlainFrame
      width="normal"
      title={poll.title}
      description={
        <>
          <p>{poll.team}</p>
          <PollFacts poll={poll} zone={zone} />
        </>
      }
    >
      <p className="font-medium">{words.link.hello(reader.name)}</p>
      <p className="mb-4 text-sm text-muted">{words.link.notYou(reader.name)}</p>
      {poll.kind === "timed" ? <ZoneChoice zone={zone} zones={zones} onChange={chooseZone} /> : null}
      {option ? (
        <div className="mt-4">
          <Notice tone="good" title={words.chosenTitle}>
            <OptionText option={option} minutes={poll.durationMinutes} zone={zone} also={poll.zone} />
          </Notice>
        </div>
      ) : null}
      {mine && !closed ? (
        <div className="mt-4">
          {mine.answeredBy ? <p className="text-sm text-muted">{words.setBy(mine.answeredBy)}</p> : null}
          <AnswerForm
            poll={poll}
            holder={reader.userId}
            stored={mine}
            zone={zone}
            notes={(option) => notesOn({ ...poll, busy: [] }, option)}
            save={words.save}
            pending={save.isPending}
            error={save.error ? readError(save.error).sentence : undefined}
            isSaved={save.isSuccess}
            onSave={(said, done) => save.mutate({ token, ...said }, { onSuccess: done })}
          />
        </div>
      ) : closed && !option ? (
        <div className="mt-4">
          <Notice>{words.closed[closed]}</Notice>
        </div>
      ) : null}
      <Results poll={poll} zone={zone} />
    </PlainFrame>
  );
};
