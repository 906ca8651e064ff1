"use client";
import { useState } from "react";
import { useFocusFault } from "#components/sign-in/use-focus-fault.ts";
import { readError } from "#components/trpc/read-error.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { useOwnCalendars } from "./use-own-calendars.ts";
import { words } from "./words.ts";

type Props = { add: ReturnType<typeof useOwnCalendars>["add"] };

/** The form for another calendar of mine; what is refused stays typed, with the reason at its field. */
export const AddOwnCalendar = ({ add }: Props) => {
  const [label, setLabel] = useState("");
  const [url, setUrl] = useState("");
  const fault = add.error ? readError(add.error) : null;
  const form = useFocusFault(add.error);
  const aboutUrl = fault?.fields.url ?? (fault?.details.field === "url" ? fault.sentence : undefined);
  const submit = () => {
    add.mutate(
      { label, url },
      {
        onSuccess: () => {
          setLabel("");
          setUrl("");
        },
      },
    );
  };
  return (
    <Form ref={form} className="flex max-w-xl flex-col gap-4 pt-4" onSubmit={submit} noValidate>
      <TextField
        label={words.own.label}
        name="label"
        autoComplete="off"
        maxLength={60}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
        error={fault?.fields.label}
        hint={words.own.labelHint}
      />
      <TextField
        label={words.own.url}
        name="url"
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={url}
        onChange={(event) => setUrl(event.target.value)}
        error={aboutUrl}
        hint={words.own.urlHint}
      />
      <FormError>{fault && !aboutUrl && !fault.fields.label ? fault.sentence : null}</FormError>
      <div>
        <Button type="submit" pending={add.isPending}>
          {words.own.add}
        </Button>
      </div>
    </Form>
  );
};
