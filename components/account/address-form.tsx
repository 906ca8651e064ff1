"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFocusFault } from "#components/sign-in/use-focus-fault.ts";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextField } from "#components/ui/text-field.tsx";

type Props = { me: { email: string | null; pendingEmail: string | null } };

/** My address, and changing it: the new one counts from its confirmation on. */
export const AddressForm = ({ me }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [email, setEmail] = useState("");
  const ask = useMutation(
    trpc.auth.requestConfirmation.mutationOptions({
      onSuccess: () => {
        setEmail("");
        return queries.invalidateQueries(trpc.auth.me.queryFilter());
      },
    }),
  );
  const fault = ask.error ? readError(ask.error) : null;
  const form = useFocusFault(ask.error);
  const submit = () => {
    ask.mutate({ email });
  };
  return (
    <div className="flex flex-col gap-5 pt-5">
      <p className="text-sm">
        {me.email ? (
          <>
            Links to sign in and mails go to <strong className="font-medium break-all">{me.email}</strong>.
          </>
        ) : (
          "You have no confirmed address. With one you can sign in on other devices, and mails reach you."
        )}
      </p>
      {me.pendingEmail ? (
        <Notice
          tone="warn"
          action={
            <Button
              size="small"
              pending={ask.isPending}
              onClick={() => me.pendingEmail && ask.mutate({ email: me.pendingEmail })}
            >
              Send the link again
            </Button>
          }
        >
          <span className="font-medium break-all">{me.pendingEmail}</span> waits for its confirmation. Open
          the link we sent there; it works for a day.
        </Notice>
      ) : null}
      {ask.data?.pendingEmail === null ? (
        <div role="status">
          <Notice tone="good">This address is confirmed.</Notice>
        </div>
      ) : null}
      <Form ref={form} className="flex flex-col gap-4" onSubmit={submit} noValidate>
        <TextField
          label={me.email ? "New address" : "E-mail address"}
          name="email"
          type="email"
          autoComplete="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={fault?.fields.email}
          hint={
            me.email
              ? "We ask the new address to confirm and tell the old one."
              : "We ask the address to confirm first."
          }
        />
        <FormError>{fault && !fault.fields.email ? fault.sentence : null}</FormError>
        <div>
          <Button type="submit" pending={ask.isPending}>
            {me.email ? "Change the address" : "Confirm this address"}
          </Button>
        </div>
      </Form>
    </div>
  );
};
