"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useId, useState } from "react";
import { v7 } from "uuid";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { words } from "./words.ts";

type Props = { team: string; sessionId: string; onClose: () => void };

/** Adds a link with what it is; sent twice, it is one. */
export const AddMaterial = ({ team, sessionId, onClose }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const field = useId();
  const [id] = useState(() => v7());
  const [title, setTitle] = useState("");
  const [url, setUrl] = useState("");
  useEffect(() => document.getElementById(field)?.focus(), [field]);
  const add = useMutation(
    trpc.minutes.addMaterial.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries(trpc.minutes.materials.pathFilter());
        onClose();
      },
    }),
  );
  const fault = add.error ? readError(add.error) : null;
  const { title: titleFault, url: urlFault } = fault?.fields ?? {};
  return (
    <Form
      noValidate
      className="flex flex-col gap-3 pt-4"
      onSubmit={() => {
        if (!add.isPending) add.mutate({ team, id, sessionId, title, url });
      }}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          id={field}
          label={words.materialTitle}
          error={titleFault}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <TextField
          label={words.materialUrl}
          hint={words.urlHint}
          error={urlFault}
          type="url"
          inputMode="url"
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
      </div>
      <FormError>{fault && !titleFault && !urlFault ? fault.sentence : null}</FormError>
      <div className="flex gap-2">
        <Button type="submit" variant="primary" pending={add.isPending}>
          {words.add}
        </Button>
        <Button variant="plain" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </Form>
  );
};
