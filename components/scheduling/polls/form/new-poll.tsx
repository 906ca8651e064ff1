"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useFocusFault } from "#components/sign-in/use-focus-fault.ts";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { FoundForm } from "#components/ui/found-form.tsx";
import { formKey } from "#components/ui/kept-form.ts";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useKeptForm } from "#components/ui/use-kept-form.ts";
import { refusedFields } from "#components/voting/rounds/refused-fields.ts";
import { sessionName } from "../../words.ts";
import { faultsOf, freshDraft, inputOf } from "./poll-draft.ts";
import { PollFields } from "./poll-fields.tsx";
import { words } from "./words.ts";

type Props = {
  team: string;
  userId: string;
  /** What the page read; the same is asked here. */
  asked: { from: string; to: string; sessionId: string | null };
  zones: readonly { value: string; label: string }[];
};

/** The form that asks members for dates. */
export const NewPoll = ({ team, userId, asked, zones }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const { data } = useSuspenseQuery(trpc.polls.forNew.queryOptions({ team, ...asked }));
  const key = formKey(userId, team, `poll:${asked.sessionId ?? ""}`);
  const { id, form: draft, isFound, change, forget, startAfresh } = useKeptForm(key, freshDraft(data));
  const create = useMutation(
    trpc.polls.create.mutationOptions({
      onSuccess: ({ pollId }) => {
        forget();
        void queries.invalidateQueries(trpc.polls.pathFilter());
        router.push(`/t/${team}/sessions/polls/${pollId}`);
      },
    }),
  );
  const failure = create.error ? readError(create.error) : null;
  const isStored = failure?.reason === "changed_meanwhile";
  const [stopped, setStopped] = useState<object | null>(null);
  const form = useFocusFault(stopped ?? create.error);
  const faults = faultsOf(draft);
  return (
    <Form
      ref={form}
      noValidate
      className="flex flex-col gap-8"
      onSubmit={() => {
        const fits = Object.keys(faults).length === 0;
        setStopped(fits ? null : {});
        if (fits) create.mutate({ team, id, ...inputOf(draft, asked.sessionId) });
      }}
    >
      {data.session ? <Notice>{words.moves(sessionName(data.session))}</Notice> : null}
      <FoundForm isFound={isFound} onAfresh={startAfresh} />
      <PollFields
        {...{ draft, zones, data }}
        onChange={change}
        errors={{ ...refusedFields(failure), ...(stopped ? faults : {}) }}
      />
      <FormError keep={words.kept}>{isStored ? words.stored : failure?.sentence}</FormError>
      {isStored ? (
        <TextLink href={`/t/${team}/sessions/polls/${id}`} className="self-start text-sm" onClick={forget}>
          {words.openStored}
        </TextLink>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" pending={create.isPending || create.isSuccess}>
          {words.send(draft.askedIds.length)}
        </Button>
        <ButtonLink href={`/t/${team}/sessions/polls`} variant="plain" onClick={forget}>
          {words.cancel}
        </ButtonLink>
      </div>
    </Form>
  );
};
