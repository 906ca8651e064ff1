"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { v7 } from "uuid";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { type SessionDraft, textOf } from "../session-draft.ts";
import { freshRule } from "./rule-draft.ts";
import { SeriesFields } from "./series-fields.tsx";
import { useSeriesDraft } from "./use-series-draft.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  /** The day the form proposes, and the zones it needs to know. */
  date: string;
  zones: { mine: string; team: string; all: readonly { value: string; label: string }[] };
  now: string;
};

const fresh = (date: string, zone: string): SessionDraft => ({
  title: "",
  isAllDay: false,
  date,
  time: "18:00",
  zone,
  minutes: "60",
  place: "",
  meetingUrl: "",
  notes: "",
});

/** The form that plans a series. */
export const PlanSeries = ({ team, date, zones, now }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  // Made once per form: pressing twice, or after a lost answer, plans one series.
  const [id] = useState(() => v7());
  const create = useMutation(
    trpc.series.create.mutationOptions({
      onSuccess: ({ seriesId, made }) => {
        void queries.invalidateQueries(trpc.sessions.pathFilter());
        showToast(words.planned(made), { tone: "good" });
        router.push(`/t/${team}/sessions/series/${seriesId}`);
      },
    }),
  );
  const failure = create.error ? readError(create.error) : null;
  const begun = { draft: fresh(date, zones.team), rule: freshRule(date) };
  const fields = useSeriesDraft(begun, failure?.fields ?? {}, create.error);
  const { draft, rule, asked } = fields;
  return (
    <form
      ref={fields.form}
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (!fields.maySend() || !asked) return;
        const { skipDates, extraDates, makeUp } = rule;
        create.mutate({ team, id, ...textOf(draft), rule: asked.rule, skipDates, extraDates, makeUp });
      }}
    >
      <SeriesFields
        team={team}
        seriesId={null}
        fields={fields}
        zones={zones.all}
        mine={zones.mine}
        now={now}
      />
      <FormError>{failure ? (failure.fields.rule ?? failure.sentence) : null}</FormError>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" pending={create.isPending || create.isSuccess}>
          {words.plan}
        </Button>
        <ButtonLink href={`/t/${team}/sessions`} variant="plain">
          Cancel
        </ButtonLink>
      </div>
    </form>
  );
};
