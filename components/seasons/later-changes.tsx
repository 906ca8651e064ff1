"use client";
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSendsMail } from "#components/frame/sends-mail.tsx";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Section } from "#components/ui/section.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { words } from "./words.ts";

type Props = { team: string; seasonId: string };

/** What planning a published season anew would change, and the press that makes it so; nothing where all has begun. */
export const LaterChanges = ({ team, seasonId }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const sendsMail = useSendsMail();
  const [isAsked, setAsked] = useState(false);
  const proposal = useQuery({
    ...trpc.seasons.proposeChange.queryOptions({ team, seasonId }),
    enabled: isAsked,
  });
  const accept = useMutation(
    trpc.seasons.acceptChange.mutationOptions({
      onSuccess: () => showToast(words.later.done, { tone: "good" }),
      onSettled: () => {
        void queries.invalidateQueries(trpc.seasons.pathFilter());
        void queries.invalidateQueries(trpc.sessions.pathFilter());
      },
    }),
  );
  const { data: programme } = useSuspenseQuery(trpc.seasons.programme.queryOptions({ team, seasonId }));
  const failed = accept.error ?? proposal.error;
  const { data } = proposal;
  if (!programme.sessions.some(({ isComing }) => isComing)) return null;
  return (
    <Section title={words.later.title}>
      <p className="mt-3 max-w-[60ch] text-sm text-muted">{words.later.text}</p>
      <div aria-live="polite" className="mt-3 text-sm">
        {isAsked && data?.changes.length === 0 ? <p>{words.later.none}</p> : null}
        {isAsked && data && data.changes.length > 0 ? (
          <>
            <ul className="list-disc pl-5">
              {data.changes.map(({ cell, sentence }) => (
                <li key={`${cell}${sentence}`}>{sentence}</li>
              ))}
            </ul>
            <p className="mt-2 text-muted">{sendsMail ? words.later.hint : words.later.hintWithout}</p>
            <Button
              variant="primary"
              className="mt-3"
              pending={accept.isPending}
              onClick={() => accept.mutate({ team, seasonId, fingerprint: data.fingerprint })}
            >
              {words.later.accept(data.changes.length)}
            </Button>
          </>
        ) : null}
      </div>
      {isAsked ? null : (
        <Button className="mt-1" onClick={() => setAsked(true)}>
          {words.later.look}
        </Button>
      )}
      <FormError>{failed ? readError(failed).sentence : undefined}</FormError>
    </Section>
  );
};
