"use client";
import { useState } from "react";
import { v7 } from "uuid";
import { useBrowserZone } from "#components/account/use-browser-zone.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useJoin } from "./use-join.ts";
import { words } from "./words.ts";
import { type Zone, ZoneField } from "./zone-field.tsx";

type Props = { token: string; zones: readonly Zone[] };

/** Joining for somebody without an account: a name and an address, or signing in first. */
export const JoinForm = ({ token, zones }: Props) => {
  const { join, isBusy, wrong } = useJoin();
  // Made once: however often the form is sent, it opens one account.
  const [id] = useState(() => v7());
  const [chosenZone, setChosenZone] = useState<string | null>(null);
  const guess = useBrowserZone();
  const timeZone = chosenZone ?? guess ?? "UTC";
  const back = `/invitation?token=${encodeURIComponent(token)}`;
  return (
    <Form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        const form = new FormData(event.currentTarget);
        const [name, email] = [String(form.get("name")), String(form.get("email"))];
        if (!isBusy) join({ token, id, name, email, timeZone });
      }}
    >
      <TextField
        label={words.invitation.name}
        name="name"
        autoComplete="name"
        maxLength={80}
        error={wrong?.fields.name}
      />
      <TextField
        label={words.invitation.email}
        name="email"
        type="email"
        autoComplete="email"
        hint={words.invitation.emailHint}
        error={wrong?.fields.email}
      />
      <ZoneField
        label={words.invitation.zone}
        zones={zones}
        value={timeZone}
        onChange={(event) => setChosenZone(event.target.value)}
        hint={words.invitation.zoneHint}
        error={wrong?.fields.timeZone}
      />
      <FormError>{wrong && Object.keys(wrong.fields).length === 0 ? wrong.sentence : null}</FormError>
      {wrong?.reason === "already_joined" ? <TextLink href="/">{words.invitation.toTeams}</TextLink> : null}
      <Button type="submit" variant="primary" pending={isBusy}>
        {words.invitation.join}
      </Button>
      <p className="text-sm text-muted">
        {words.invitation.known}{" "}
        <TextLink href={`/sign-in?next=${encodeURIComponent(back)}`} prefetch={false}>
          {words.invitation.signIn}
        </TextLink>
      </p>
    </Form>
  );
};
