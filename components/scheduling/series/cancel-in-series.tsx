"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { ReasonDialog } from "#components/ui/reason-dialog.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { words as sessionWords } from "../words.ts";
import { type Scope, ScopeChoice } from "./scope-choice.tsx";
import { words } from "./words.ts";

type Props = {
  team: string;
  seriesId: string;
  /** The session it was asked at: its id, the day of the series it is on, how many papers it has; null: the whole series. */
  session: { id: string; on: string; papers: number } | null;
  onClose: () => void;
};

/** Asks whether only this session, this and all that follow, or all to come is cancelled; says how many that are. */
export const CancelInSeries = ({ team, seriesId, session, onClose }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [scope, setScope] = useState<Scope>(session ? "this" : "all");
  const { data: series } = useSuspenseQuery(
    trpc.series.read.queryOptions({ team, seriesId, from: session?.on ?? null }),
  );
  const done = (count: number) => {
    void queries.invalidateQueries(trpc.sessions.pathFilter());
    void queries.invalidateQueries(trpc.series.pathFilter());
    void queries.invalidateQueries(trpc.papers.pathFilter());
    showToast(words.end.done(count), { tone: "good" });
    onClose();
  };
  const one = useMutation(trpc.sessions.cancel.mutationOptions({ onSuccess: () => done(1) }));
  const many = useMutation(
    trpc.series.cancel.mutationOptions({ onSuccess: ({ cancelled }) => done(cancelled) }),
  );
  const error = one.error ?? many.error;
  const from = scope === "following" ? (session?.on ?? null) : null;
  const coming = series.sessions.filter(
    ({ isComing, occurrenceOn }) => isComing && (!from || occurrenceOn >= from),
  );
  return (
    <ReasonDialog
      danger
      title={session ? sessionWords.cancel.title : words.end.title}
      confirm={scope === "this" ? sessionWords.cancel.confirm : words.end.confirm}
      keep={words.end.keep}
      why={words.end.why}
      pending={one.isPending || many.isPending}
      error={error ? readError(error).sentence : null}
      onClose={onClose}
      onConfirm={(reason) => {
        if (scope === "this" && session) one.mutate({ team, sessionId: session.id, reason });
        else many.mutate({ team, seriesId, from, reason });
      }}
    >
      {session ? <ScopeChoice legend={words.scope.cancelLegend} value={scope} onChange={setScope} /> : null}
      <p>
        {scope === "this" && session
          ? sessionWords.cancel.text(session.papers)
          : words.end.text(coming.length)}
      </p>
      <p className="text-muted">{sessionWords.undoable}</p>
    </ReasonDialog>
  );
};
