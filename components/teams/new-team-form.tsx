"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { SampleButton } from "./sample-button.tsx";
import { words } from "./words.ts";
import { type Zone, ZoneField } from "./zone-field.tsx";

type Props = { zones: readonly Zone[]; myZone: string };

/** Starts a team: its name and home zone. */
export const NewTeamForm = ({ zones, myZone }: Props) => {
  const trpc = useTRPC();
  const [name, setName] = useState("");
  const [timeZone, setTimeZone] = useState(myZone);
  const create = useMutation(
    trpc.teams.create.mutationOptions({ onSuccess: ({ slug }) => window.location.assign(`/t/${slug}`) }),
  );
  const wrong = create.error ? readError(create.error) : null;
  const isBusy = create.isPending || create.isSuccess;
  return (
    <>
      <Form
        noValidate
        className="flex flex-col gap-5"
        onSubmit={() => {
          if (!isBusy) create.mutate({ name, timeZone });
        }}
      >
        <TextField
          label={words.found.name}
          name="name"
          maxLength={80}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
          hint={words.found.nameHint}
          error={wrong?.fields.name}
        />
        <ZoneField
          label={words.found.zone}
          zones={zones}
          value={timeZone}
          onChange={(event) => setTimeZone(event.target.value)}
          hint={words.found.zoneHint}
          error={wrong?.fields.timeZone}
        />
        <FormError>{wrong && Object.keys(wrong.fields).length === 0 ? wrong.sentence : null}</FormError>
        <Button type="submit" variant="primary" pending={isBusy}>
          {words.found.create}
        </Button>
      </Form>
      <div className="mt-4 flex justify-center">
        <SampleButton variant="plain">{words.found.sample}</SampleButton>
      </div>
    </>
  );
};
