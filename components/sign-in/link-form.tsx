"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { LinkSent } from "./link-sent.tsx";
import { useFocusFault } from "./use-focus-fault.ts";
import { noMail } from "./words.ts";

type Props = { next: string; sendsMail: boolean };

/** Asks for an address and has a link sent there; says the same whether anybody has that address. */
export const LinkForm = ({ next, sendsMail }: Props) => {
  const [email, setEmail] = useState("");
  const request = useMutation(useTRPC().auth.requestLink.mutationOptions());
  const fault = request.error ? readError(request.error) : null;
  const form = useFocusFault(request.error);
  const send = () => {
    request.mutate({ email, next });
  };
  if (request.data)
    return (
      <LinkSent
        email={email}
        minutes={request.data.minutes}
        sendsMail={sendsMail}
        onBack={() => request.reset()}
      />
    );
  return (
    <Form ref={form} className="flex flex-col gap-4" onSubmit={send} noValidate>
      <TextField
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="email"
        placeholder="you@example.org"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={fault?.fields.email}
        required
      />
      <FormError>{fault && !fault.fields.email ? fault.sentence : null}</FormError>
      <Button variant="primary" type="submit" pending={request.isPending}>
        Send me a link
      </Button>
      {sendsMail ? null : (
        <p className="text-sm text-muted">
          {noMail}{" "}
          <TextLink href="/outbox" quiet>
            Go to the outbox
          </TextLink>
        </p>
      )}
    </Form>
  );
};
