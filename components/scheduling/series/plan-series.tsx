"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { FoundForm } from "#components/ui/found-form.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import type { PlanStart } from "../plan-form.ts";
import { textOf } from "../session-draft.ts";
import { usePlanDraft } from "../use-plan-draft.ts";
import { SeriesFields } from "./series-fields.tsx";
import { useSeriesFields } from "./use-series-fields.ts";
import { words } from "./words.ts";

/** The form that plans a series. */
export const PlanSeries = (start: PlanStart) => {
  const { team, zones, now } = start;
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const { id, form: plan, change, forget, isFound, startAfresh } = usePlanDraft(start);
  const create = useMutation(
    trpc.series.create.mutationOptions({
      onSuccess: ({ seriesId, made }) => {
        forget();
        void queries.invalidateQueries(trpc.sessions.pathFilter());
        showToast(words.planned(made), { tone: "good" });
        router.push(`/t/${team}/sessions/series/${seriesId}`);
      },
    }),
  );
  const failure = create.error ? readError(create.error) : null;
  const isStored = failure?.reason === "changed_meanwhile";
  const fields = useSeriesFields(plan, change, failure?.fields ?? {}, create.error);
  const { draft, rule, asked } = fields;
  return (
    <Form
      ref={fields.form}
      noValidate
      className="flex flex-col gap-6"
      onSubmit={() => {
        if (!fields.maySend() || !asked) return;
        const { skipDates, extraDates, makeUp } = rule;
        create.mutate({ team, id, ...textOf(draft), rule: asked.rule, skipDates, extraDates, makeUp });
      }}
    >
      <FoundForm isFound={isFound} onAfresh={startAfresh} />
      <SeriesFields
        team={team}
        seriesId={null}
        fields={fields}
        zones={zones.all}
        mine={zones.mine}
        now={now}
      />
      <FormError>
        {isStored ? words.storedAlready : failure ? (failure.fields.rule ?? failure.sentence) : null}
      </FormError>
      {isStored ? (
        <TextLink href={`/t/${team}/sessions/series/${id}`} className="self-start text-sm" onClick={forget}>
          {words.openStored}
        </TextLink>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" pending={create.isPending || create.isSuccess}>
          {words.plan}
        </Button>
        <ButtonLink href={`/t/${team}/sessions`} variant="plain" onClick={forget}>
          Cancel
        </ButtonLink>
      </div>
    </Form>
  );
};
