"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { TextField } from "#components/ui/text-field.tsx";
import { words } from "./words.ts";
import { type Zone, ZoneField } from "./zone-field.tsx";

type Values = { name: string; timeZone: string };

type Props = { team: Values & { slug: string }; zones: readonly Zone[]; mayEdit: boolean };

const isValues = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && "name" in value && "timeZone" in value;

/** The team's name and home zone; for everybody but owners only to read. */
export const TeamForm = ({ team, zones, mayEdit }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const [before, setBefore] = useState<Values>({ name: team.name, timeZone: team.timeZone });
  const [name, setName] = useState(team.name);
  const [timeZone, setTimeZone] = useState(team.timeZone);
  const update = useMutation(
    trpc.teams.update.mutationOptions({
      onSuccess: (saved) => {
        setBefore(saved);
        showToast(words.settings.saved, { tone: "good" });
        // The name stands in the frame, which the server renders.
        router.refresh();
        return queries.invalidateQueries(trpc.teams.frame.queryFilter({ team: team.slug }));
      },
      onError: (error) => {
        const { current } = readError(error).details;
        if (isValues(current)) setBefore({ name: current.name, timeZone: current.timeZone });
      },
    }),
  );
  const wrong = update.error ? readError(update.error) : null;
  const isOvertaken = wrong?.reason === "changed_meanwhile";
  return (
    <Form
      noValidate
      className="mt-4 flex max-w-md flex-col gap-5"
      onSubmit={() => {
        if (!update.isPending) update.mutate({ team: team.slug, name, timeZone, before });
      }}
    >
      <TextField
        label={words.settings.name}
        name="name"
        value={name}
        maxLength={80}
        disabled={!mayEdit}
        onChange={(event) => setName(event.target.value)}
        hint={words.settings.nameHint}
        error={wrong?.fields.name}
      />
      <ZoneField
        label={words.settings.zone}
        zones={zones}
        value={timeZone}
        disabled={!mayEdit}
        onChange={(event) => setTimeZone(event.target.value)}
        hint={words.settings.zoneHint}
        error={wrong?.fields.timeZone}
      />
      <FormError
        {...(isOvertaken ? { keep: `${words.settings.kept} ${before.name}, ${before.timeZone}.` } : {})}
      >
        {wrong && Object.keys(wrong.fields).length === 0 ? wrong.sentence : null}
      </FormError>
      {mayEdit ? (
        <Button
          type="submit"
          variant="primary"
          className="self-start"
          pending={update.isPending}
          disabled={name === before.name && timeZone === before.timeZone}
        >
          {words.settings.save}
        </Button>
      ) : (
        <p className="text-sm text-muted">{words.settings.ownersOnly}</p>
      )}
    </Form>
  );
};
