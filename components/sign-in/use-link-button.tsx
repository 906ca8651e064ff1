"use client";
import { useMutation } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { FormError } from "#components/ui/form-error.tsx";

type Props = { token: string; label: string; next: string };

/** Uses a link up when pressed, never when looked at; afterwards its secret stands in no address bar. */
export const UseLinkButton = ({ token, label, next }: Props) => {
  const use = useMutation(
    useTRPC().auth.useLink.mutationOptions({
      onSuccess: ({ purpose }) => {
        // Replaces the entry in the history, so that going back shows no used link.
        if (purpose === "sign_in") window.location.replace(next);
        else window.history.replaceState(null, "", "/sign-in/link");
      },
      onError: () => window.history.replaceState(null, "", "/sign-in/link"),
    }),
  );
  if (use.data?.purpose === "confirm_address")
    return (
      <div role="status" className="flex flex-col items-start gap-4">
        <p>The address is confirmed. You can sign in with it from now on.</p>
        <ButtonLink href={use.data.mine ? "/account" : "/sign-in"} variant="primary">
          {use.data.mine ? "Go to your account" : "Sign in"}
        </ButtonLink>
      </div>
    );
  if (use.error)
    return (
      <div className="flex flex-col items-start gap-4">
        <FormError>{readError(use.error).sentence}</FormError>
        {readError(use.error).reason === "offline" || readError(use.error).reason === "too_often" ? (
          <Button onClick={() => use.mutate({ token })}>Try again</Button>
        ) : (
          <ButtonLink href="/sign-in">Ask for a new link</ButtonLink>
        )}
      </div>
    );
  return (
    <Button
      variant="primary"
      className="w-full"
      pending={use.isPending || use.isSuccess}
      onClick={() => use.mutate({ token })}
    >
      {label}
    </Button>
  );
};
