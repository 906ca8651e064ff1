"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useBrowserZone } from "#components/account/use-browser-zone.ts";
import { useFocusFault } from "#components/sign-in/use-focus-fault.ts";
import { type Zone, ZoneField } from "#components/teams/zone-field.tsx";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { TextField } from "#components/ui/text-field.tsx";

type Props = { token: string; zones: readonly Zone[] };

/** The first owner's form: who they are, then a team of their own or the sample group. */
export const SetUpForm = ({ token, zones }: Props) => {
  const [typed, setTyped] = useState({ name: "", email: "", teamName: "" });
  const [chosenZone, setChosenZone] = useState<string | null>(null);
  const guess = useBrowserZone();
  const timeZone = chosenZone ?? guess ?? "UTC";
  const setUp = useMutation(
    useTRPC().auth.setUp.mutationOptions({ onSuccess: ({ slug }) => window.location.replace(`/t/${slug}`) }),
  );
  const fault = setUp.error ? readError(setUp.error) : null;
  const form = useFocusFault(setUp.error);
  const start = (sample: boolean) => {
    const { name, email, teamName } = typed;
    setUp.mutate({
      token,
      name,
      email: email.trim() || undefined,
      teamName: teamName || undefined,
      timeZone,
      sample,
    });
  };
  const waiting = setUp.isPending || setUp.isSuccess;
  const field = (name: keyof typeof typed) => ({
    name,
    value: typed[name],
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
    error: fault?.fields[name],
  });
  const submit = () => {
    start(false);
  };
  return (
    <Form ref={form} className="flex flex-col gap-5" onSubmit={submit} noValidate>
      <TextField label="Your name" autoComplete="name" required {...field("name")} />
      <TextField
        label="E-mail address"
        type="email"
        autoComplete="email"
        optional
        hint="To sign in on other devices. We ask it to confirm first."
        {...field("email")}
      />
      <TextField label="Name of the team" placeholder="Vision Wednesdays" {...field("teamName")} />
      <ZoneField
        label="Time zone of the team"
        name="timeZone"
        zones={zones}
        value={timeZone}
        onChange={(event) => setChosenZone(event.target.value)}
        hint={chosenZone ? undefined : "Taken from your browser."}
        error={fault?.fields.timeZone}
      />
      <FormError>{fault && Object.keys(fault.fields).length === 0 ? fault.sentence : null}</FormError>
      <Button variant="primary" type="submit" pending={waiting && !setUp.variables?.sample}>
        Create the team
      </Button>
      <p className="flex items-center gap-3 text-sm text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        or
      </p>
      <Button pending={waiting && setUp.variables?.sample === true} onClick={() => start(true)}>
        Look around the sample group first
      </Button>
      <p className="-mt-2 text-sm text-muted">
        A small team with papers, votes and talk. It needs your name only; you can create your own team later.
      </p>
    </Form>
  );
};
