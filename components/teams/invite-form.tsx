"use client";
import type { TRPCClientErrorLike } from "@trpc/client";
import { readError } from "#components/trpc/read-error.ts";
import { Button } from "#components/ui/button.tsx";
import { ChoiceGroup } from "#components/ui/choice-group.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { type Asker, mayGrant } from "#domain/teams/policy.ts";
import { type Role, roleLabels, roleSentences, roles } from "#domain/teams/roles.ts";
import type { AppRouter } from "#server/trpc/root.ts";
import { words } from "./words.ts";

type Way = keyof typeof words.invite.ways;

/** What is chosen and typed so far. */
export type Draft = { way: Way; role: Role; email: string; days: string; uses: string };

/** What the form begins with. */
export const newDraft: Draft = { way: "link", role: "member", email: "", days: "14", uses: "10" };

type Input = { role: Role; email?: string; days: number; maxUses: number };

type Props = {
  id: string;
  asker: Asker;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  pending: boolean;
  error: TRPCClientErrorLike<AppRouter> | null;
  onInvite: (input: Input) => void;
};

const dayOptions = Object.entries(words.invite.dayChoices).map(([value, label]) => ({ value, label }));
const useOptions = [1, 5, 10, 25, 50, 100].map((n) => ({ value: String(n), label: String(n) }));

/** Whom to invite, in which role and for how long. */
export const InviteForm = ({ id, asker, draft, onDraft, pending, error, onInvite }: Props) => {
  const { way, role, email, days, uses } = draft;
  const set = (change: Partial<Draft>) => onDraft({ ...draft, ...change });
  const granted = roles.filter((one) => mayGrant(asker, one));
  const wrong = error ? readError(error) : null;
  const submit = () =>
    onInvite({
      role,
      days: Number(days),
      maxUses: way === "link" ? Number(uses) : 1,
      ...(way === "mail" ? { email } : {}),
    });
  return (
    <Form
      id={id}
      noValidate
      className="flex flex-col gap-5"
      onSubmit={() => {
        if (!pending) submit();
      }}
    >
      <ChoiceGroup
        legend={words.invite.how}
        name="way"
        value={way}
        onChange={(next) => set({ way: next })}
        options={(["link", "mail"] as const).map((value) => ({ value, label: words.invite.ways[value] }))}
      />
      {way === "mail" ? (
        <TextField
          label={words.invite.email}
          type="email"
          name="email"
          autoComplete="off"
          value={email}
          onChange={(event) => set({ email: event.target.value })}
          error={wrong?.fields.email}
        />
      ) : null}
      <Select
        label={words.invite.role}
        hint={roleSentences[role]}
        value={role}
        onChange={(event) => set({ role: granted.find((one) => one === event.target.value) ?? "member" })}
        options={granted.toReversed().map((value) => ({ value, label: roleLabels[value] }))}
      />
      <div className="flex flex-wrap gap-4 *:flex-1 *:basis-40">
        <Select
          label={words.invite.days}
          value={days}
          onChange={(event) => set({ days: event.target.value })}
          options={dayOptions}
        />
        {way === "link" ? (
          <Select
            label={words.invite.uses}
            value={uses}
            onChange={(event) => set({ uses: event.target.value })}
            options={useOptions}
          />
        ) : null}
      </div>
      <FormError>{wrong && !wrong.fields.email ? wrong.sentence : null}</FormError>
      <Button type="submit" variant="primary" pending={pending} className="self-end max-sm:self-stretch">
        {words.invite.make[way]}
      </Button>
    </Form>
  );
};
