"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { wipeDrafts } from "#components/discussion/drafts.ts";
import { wipeInvitation } from "#components/teams/kept-invitation.ts";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { wipeForms } from "#components/ui/kept-form.ts";
import { showToast } from "#components/ui/show-toast.ts";
import { useWayBack } from "./use-way-back.ts";
import { wipeImportTexts } from "./wipe-import-texts.ts";

type Props = { look?: "quiet" | "plain" };

/** Signs this browser out and goes to the sign-in page; asks first when the reader could not come back by themselves. */
export const SignOutButton = ({ look = "plain" }: Props) => {
  const hasWayBack = useWayBack();
  const [asks, setAsks] = useState(false);
  const signOut = useMutation(
    useTRPC().auth.signOut.mutationOptions({
      onSuccess: () => {
        // The next person at this browser must not find what somebody else was writing.
        wipeDrafts();
        wipeForms();
        wipeImportTexts();
        wipeInvitation();
        window.location.assign("/sign-in");
      },
      onError: (error) => showToast(readError(error).sentence, { tone: "bad" }),
    }),
  );
  const begin = useMutation<boolean, Parameters<typeof readError>[0]>({
    mutationFn: hasWayBack,
    onSuccess: (can) => (can ? signOut.mutate() : setAsks(true)),
    onError: (error) => showToast(readError(error).sentence, { tone: "bad" }),
  });
  const isLeaving = signOut.isPending || signOut.isSuccess;
  return (
    <>
      <Button
        variant={look}
        size={look === "plain" ? "small" : "normal"}
        pending={begin.isPending || isLeaving}
        onClick={() => begin.mutate()}
      >
        Sign out
      </Button>
      <ConfirmDialog
        open={asks}
        onClose={() => setAsks(false)}
        title="Sign out without a way back?"
        confirm="Sign out anyway"
        danger
        onConfirm={() => signOut.mutate()}
        pending={isLeaving}
      >
        <p>
          You have no confirmed address: after signing out, only whoever runs this Lectern can let you into
          this account again. An owner of your team can only invite you as a new person.
        </p>
        <p>To come back by yourself, confirm an address in your account first.</p>
      </ConfirmDialog>
    </>
  );
};
