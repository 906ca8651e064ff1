"use client";
import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { v7 } from "uuid";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { draftOf, textOf } from "../session-draft.ts";
import { carrySeries, type TypedInScope } from "./carry-typed.ts";
import { EditEffects } from "./edit-effects.tsx";
import { ruleDraftOf } from "./rule-draft.ts";
import { SeriesFields } from "./series-fields.tsx";
import type { SeriesForm } from "./series-form.ts";
import { useSeriesFields } from "./use-series-fields.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  seriesId: string;
  /** The day of the session it begins with; null: all to come. */
  from: string | null;
  zones: readonly { value: string; label: string }[];
  /** What was typed before another scope was chosen, and who keeps it. */
  typed?: TypedInScope;
  onTyped?: (typed: TypedInScope) => void;
};

const nothing: TypedInScope = { session: null, rule: null };

/** The form that changes a series from one session on, or all to come; it says what that does before it does it. */
export const EditSeries = ({ team, seriesId, from, zones, typed = nothing, onTyped }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const { data: series } = useSuspenseQuery(trpc.series.read.queryOptions({ team, seriesId, from }));
  // What the form began with: news that arrive while somebody writes must not change it.
  const [begun] = useState(() => {
    const { rest, restCount } = series;
    const session = draftOf(rest, { zone: series.zones.team });
    const rule = ruleDraftOf(rest, session.date, restCount);
    return { session, rule, day: session.date, rest, newId: v7() };
  });
  const [form, setForm] = useState<SeriesForm>(() => carrySeries(typed, begun));
  const change = (now: SeriesForm) => {
    setForm(now);
    onTyped?.({
      session: { begun: begun.session, now: now.session },
      rule: { begun: begun.rule, now: now.rule },
    });
  };
  const [version, setVersion] = useState(series.version);
  const back = `/t/${team}/sessions/series/${seriesId}`;
  const save = useMutation(
    trpc.series.update.mutationOptions({
      onSuccess: ({ seriesId: next }) => {
        void queries.invalidateQueries(trpc.sessions.pathFilter());
        void queries.invalidateQueries(trpc.series.pathFilter());
        showToast(words.saved, { tone: "good" });
        router.push(`/t/${team}/sessions/series/${next}`);
      },
      onError: (error) => {
        const { reason, details } = readError(error);
        if (reason === "changed_meanwhile") setVersion((details as { version: number }).version);
      },
    }),
  );
  const failure = save.error ? readError(save.error) : null;
  const fields = useSeriesFields(form, change, failure?.fields ?? {}, save.error);
  const { draft, rule, asked } = fields;
  const { skipDates, extraDates, makeUp } = rule;
  const changesDays =
    draft.date !== begun.session.date || JSON.stringify(rule) !== JSON.stringify(begun.rule);
  const days = changesDays
    ? { rule: asked?.rule ?? "", skipDates, extraDates, makeUp }
    : { rule: begun.rest.rule, skipDates: begun.rest.skipDates, extraDates: begun.rest.extraDates };
  const { notes, ...text } = textOf(draft);
  const edit = { team, seriesId, from, changesDays, ...text, ...days };
  const { data: preview, error } = useQuery(
    trpc.series.previewEdit.queryOptions(edit, {
      enabled: asked !== null && !save.isSuccess,
      placeholderData: keepPreviousData,
      retry: false,
    }),
  );
  return (
    <Form
      ref={fields.form}
      noValidate
      className="flex flex-col gap-6"
      onSubmit={() => {
        if (fields.maySend() && asked) save.mutate({ ...edit, notes, version, newId: begun.newId });
      }}
    >
      {failure?.reason === "changed_meanwhile" ? (
        <Notice tone="warn" title={words.conflict.title}>
          {words.conflict.text}
        </Notice>
      ) : (
        <FormError>{failure ? (failure.fields.rule ?? failure.sentence) : null}</FormError>
      )}
      <SeriesFields
        team={team}
        seriesId={seriesId}
        fields={fields}
        zones={zones}
        mine={series.zones.mine}
        now={series.now}
      />
      {asked && preview ? <EditEffects preview={preview} /> : null}
      <FormError>{asked && error ? readError(error).sentence : null}</FormError>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" pending={save.isPending || save.isSuccess}>
          {words.save}
        </Button>
        <ButtonLink href={back} variant="plain">
          Cancel
        </ButtonLink>
      </div>
    </Form>
  );
};
