"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { RadioList } from "#components/ui/radio-list.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { TextField } from "#components/ui/text-field.tsx";
import { type PresenterRules, rulesInput } from "#domain/presenters/rules-input.ts";
import { words } from "./words.ts";

type Props = { team: string; rules: PresenterRules; onClose: () => void };

const numbers = [
  { name: "windowMonths", label: words.window },
  { name: "answerDays", label: words.answerDays, hint: words.daysHint },
  { name: "materialDays", label: words.materialDays, hint: words.daysHint },
] as const;

const choicesOf = <V extends "mean" | "zero" | "forgiven" | "counted">(
  said: Record<V, { label: string; hint: string }>,
  values: readonly V[],
) => values.map((value) => ({ value, ...said[value] }));

/** How the team shares its talks, to change: what counts, newcomers, leave, and the days that offers and materials have. */
export const RulesDialog = ({ team, rules, onClose }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const form = useId();
  const [draft, setDraft] = useState({
    ...rules,
    windowMonths: String(rules.windowMonths),
    answerDays: String(rules.answerDays),
    materialDays: String(rules.materialDays),
  });
  const [fault, setFault] = useState<string | null>(null);
  const set = useMutation(
    trpc.loads.setRules.mutationOptions({
      onSuccess: () => {
        showToast(words.rulesSaved);
        onClose();
      },
      onSettled: () => queries.invalidateQueries(trpc.loads.pathFilter()),
    }),
  );
  const save = () => {
    const numberOf = (text: string) => (/^\d{1,2}$/.test(text.trim()) ? Number(text) : -1);
    const read = rulesInput.safeParse({
      ...draft,
      windowMonths: numberOf(draft.windowMonths),
      answerDays: numberOf(draft.answerDays),
      materialDays: numberOf(draft.materialDays),
    });
    setFault(read.success ? null : words.rulesFault);
    if (read.success) set.mutate({ team, ...read.data });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.rulesTitle}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={form} variant="primary" pending={set.isPending}>
            {words.save}
          </Button>
        </>
      }
    >
      <Form id={form} noValidate className="flex flex-col gap-5" onSubmit={() => save()}>
        {numbers.map(({ name, ...said }) => (
          <TextField
            key={name}
            {...said}
            inputMode="numeric"
            value={draft[name]}
            onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
          />
        ))}
        <RadioList
          legend={words.newcomers}
          name="newcomers"
          options={choicesOf<PresenterRules["newcomers"]>(words.newcomerChoices, ["mean", "zero"])}
          value={draft.newcomers}
          onChange={(newcomers: PresenterRules["newcomers"]) => setDraft({ ...draft, newcomers })}
        />
        <RadioList
          legend={words.leave}
          name="leave"
          options={choicesOf<PresenterRules["leave"]>(words.leaveChoices, ["forgiven", "counted"])}
          value={draft.leave}
          onChange={(leave: PresenterRules["leave"]) => setDraft({ ...draft, leave })}
        />
        <FormError>{fault ?? (set.error ? readError(set.error).sentence : undefined)}</FormError>
      </Form>
    </Dialog>
  );
};
