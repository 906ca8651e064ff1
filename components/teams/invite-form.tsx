"use client";
import type { TRPCClientErrorLike } from "@trpc/client";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { Button } from "#components/ui/button.tsx";
import { ChoiceGroup } from "#components/ui/choice-group.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { type Asker, mayGrant } from "#domain/teams/policy.ts";
import { type Role, roleLabels, roleSentences, roles } from "#domain/teams/roles.ts";
import type { AppRouter } from "#server/trpc/root.ts";
import { words } from "./words.ts";

type Input = { role: Role; email?: string; days: number; maxUses: number };

type Props = {
  id: string;
  asker: Asker;
  pending: boolean;
  error: TRPCClientErrorLike<AppRouter> | null;
  onInvite: (input: Input) => void;
};

type Way = keyof typeof words.invite.ways;

const dayOptions = Object.entries(words.invite.dayChoices).map(([value, label]) => ({ value, label }));
const useOptions = [1, 5, 10, 25, 50, 100].map((n) => ({ value: String(n), label: String(n) }));

/** Whom to invite, in which role and for how long. */
export const InviteForm = ({ id, asker, pending, error, onInvite }: Props) => {
  const [way, setWay] = useState<Way>("link");
  const [role, setRole] = useState<Role>("member");
  const [email, setEmail] = useState("");
  const [days, setDays] = useState("14");
  const [uses, setUses] = useState("10");
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
    <form
      id={id}
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) submit();
      }}
    >
      <ChoiceGroup
        legend={words.invite.how}
        name="way"
        value={way}
        onChange={setWay}
        options={(["link", "mail"] as const).map((value) => ({ value, label: words.invite.ways[value] }))}
      />
      {way === "mail" ? (
        <TextField
          label={words.invite.email}
          type="email"
          name="email"
          autoComplete="off"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={wrong?.fields.email}
        />
      ) : null}
      <Select
        label={words.invite.role}
        hint={roleSentences[role]}
        value={role}
        onChange={(event) => setRole(granted.find((one) => one === event.target.value) ?? "member")}
        options={granted.toReversed().map((value) => ({ value, label: roleLabels[value] }))}
      />
      <div className="flex flex-wrap gap-4 *:flex-1 *:basis-40">
        <Select
          label={words.invite.days}
          value={days}
          onChange={(event) => setDays(event.target.value)}
          options={dayOptions}
        />
        {way === "link" ? (
          <Select
            label={words.invite.uses}
            value={uses}
            onChange={(event) => setUses(event.target.value)}
            options={useOptions}
          />
        ) : null}
      </div>
      <FormError>{wrong && !wrong.fields.email ? wrong.sentence : null}</FormError>
      <Button type="submit" variant="primary" pending={pending} className="self-end max-sm:self-stretch">
        {words.invite.make[way]}
      </Button>
    </form>
  );
};
