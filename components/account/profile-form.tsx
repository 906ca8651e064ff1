"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFocusFault } from "#components/sign-in/use-focus-fault.ts";
import { type Zone, ZoneField } from "#components/teams/zone-field.tsx";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { TextField } from "#components/ui/text-field.tsx";
import { useBrowserZone } from "./use-browser-zone.ts";

type Props = { me: { name: string; timeZone: string }; zones: readonly Zone[] };

/** My name and the zone in which I read times. */
export const ProfileForm = ({ me, zones }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [name, setName] = useState(me.name);
  const [timeZone, setTimeZone] = useState(me.timeZone);
  const here = useBrowserZone();
  const save = useMutation(
    trpc.auth.updateProfile.mutationOptions({
      onSuccess: (saved) => {
        setName(saved.name);
        void queries.invalidateQueries(trpc.auth.me.queryFilter());
        showToast("Saved", { tone: "good" });
      },
    }),
  );
  const fault = save.error ? readError(save.error) : null;
  const form = useFocusFault(save.error);
  const submit = () => {
    save.mutate({ name, timeZone });
  };
  return (
    <Form ref={form} className="flex flex-col gap-5 pt-5" onSubmit={submit} noValidate>
      <TextField
        label="Your name"
        name="name"
        autoComplete="name"
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={fault?.fields.name}
      />
      <ZoneField
        label="Time zone"
        name="timeZone"
        zones={zones}
        value={timeZone}
        onChange={(event) => setTimeZone(event.target.value)}
        error={fault?.fields.timeZone}
        hint={
          here && here !== timeZone ? (
            <>
              This browser is in {here}.{" "}
              <button type="button" className="underline" onClick={() => setTimeZone(here)}>
                Use that
              </button>
            </>
          ) : (
            "Times are shown to you in this zone."
          )
        }
      />
      <FormError>{fault && Object.keys(fault.fields).length === 0 ? fault.sentence : null}</FormError>
      <div>
        <Button variant="primary" type="submit" pending={save.isPending}>
          Save name and zone
        </Button>
      </div>
    </Form>
  );
};
