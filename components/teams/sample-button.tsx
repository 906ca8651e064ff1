"use client";
import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import type { ButtonLook } from "#components/ui/button-styles.ts";
import { showToast } from "#components/ui/show-toast.ts";

type Props = ButtonLook & { children: ReactNode };

/** Opens the sample group, made on first use, and goes there. */
export const SampleButton = ({ children, ...look }: Props) => {
  const trpc = useTRPC();
  const open = useMutation(
    trpc.teams.openSample.mutationOptions({
      onSuccess: ({ slug }) => window.location.assign(`/t/${slug}`),
      onError: (error) => showToast(readError(error).sentence, { tone: "bad" }),
    }),
  );
  return (
    <Button {...look} pending={open.isPending || open.isSuccess} onClick={() => open.mutate()}>
      {children}
    </Button>
  );
};
