"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import type { SessionText } from "#domain/scheduling/session-input.ts";
import { carrySession, type Typed } from "./series/carry-typed.ts";
import { draftOf, mergeDraft, type SessionDraft, textOf } from "./session-draft.ts";
import { SessionFields } from "./session-fields.tsx";
import { storedTextOf } from "./stored-text.ts";
import { TextConflict } from "./text-conflict.tsx";
import { useSessionForm } from "./use-session-form.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  sessionId: string;
  zones: readonly { value: string; label: string }[];
  /** What was typed before another scope was chosen, and who keeps it. */
  typed?: Typed<SessionDraft> | null;
  onTyped?: (typed: Typed<SessionDraft>) => void;
};

const readConflict = (error: Parameters<typeof readError>[0]) => {
  const { reason, details } = readError(error);
  return reason === "changed_meanwhile" ? (details as { theirs: SessionText; version: number }) : null;
};

/** The form that changes what is written about a session; when somebody else was faster, it shows both texts and keeps yours. */
export const EditSession = ({ team, sessionId, zones, typed = null, onTyped }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const { data: session } = useSuspenseQuery(trpc.sessions.read.queryOptions({ team, sessionId }));
  const spare = { zone: session.zones.team };
  const [{ begun, now: draft }, setForm] = useState<Typed<SessionDraft>>(() => {
    const begun = draftOf(storedTextOf(session), spare);
    return { begun, now: carrySession(typed, begun) };
  });
  const put = (now: SessionDraft, over = begun) => {
    setForm({ begun: over, now });
    onTyped?.({ begun: over, now });
  };
  // The version this text began from: news that arrive while somebody writes must not raise it.
  const [version, setVersion] = useState(session.version);
  const back = `/t/${team}/sessions/${sessionId}`;
  const save = useMutation(
    trpc.sessions.update.mutationOptions({
      onSuccess: ({ clashes }) => {
        void queries.invalidateQueries(trpc.sessions.pathFilter());
        if (clashes.length > 0) showToast(words.savedWith(clashes), { seconds: 20 });
        else showToast(words.saved, { tone: "good" });
        router.push(back);
      },
      onError: (error) => {
        const theirs = readConflict(error)?.theirs;
        if (!theirs) return;
        const over = draftOf(theirs, spare);
        put(mergeDraft(begun, over, draft), over);
      },
    }),
  );
  const failure = save.error ? readError(save.error) : null;
  const conflict = save.error ? readConflict(save.error) : null;
  const { form, errors, maySend } = useSessionForm(draft, failure?.fields ?? {}, save.error);
  const send = (from: number) => {
    if (!maySend()) return;
    setVersion(from);
    save.mutate({ team, sessionId, version: from, ...textOf(draft) });
  };
  return (
    <Form
      ref={form}
      noValidate
      className="flex flex-col gap-6"
      onSubmit={() => {
        if (!conflict) send(version);
      }}
    >
      {conflict ? (
        <TextConflict
          theirs={draftOf(conflict.theirs, spare)}
          yours={draft}
          onTake={() => {
            put(draftOf(conflict.theirs, spare));
            setVersion(conflict.version);
            save.reset();
          }}
          onKeep={() => send(conflict.version)}
        />
      ) : (
        <FormError>{failure?.sentence}</FormError>
      )}
      <SessionFields
        team={team}
        draft={draft}
        onChange={(change) => put({ ...draft, ...change })}
        zones={zones}
        mine={session.zones.mine}
        now={session.now}
        errors={errors}
      />
      <div className="flex flex-wrap gap-3">
        <Button
          type="submit"
          variant="primary"
          pending={save.isPending || save.isSuccess}
          disabled={conflict !== null}
        >
          {words.save}
        </Button>
        <ButtonLink href={back} variant="plain">
          {words.back}
        </ButtonLink>
      </div>
    </Form>
  );
};
