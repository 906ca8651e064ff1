"use client";
import { useMutation } from "@tanstack/react-query";
import { wipeDrafts } from "#components/discussion/drafts.ts";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { wipeImportTexts } from "./wipe-import-texts.ts";

type Props = { look?: "quiet" | "plain" };

/** Signs this browser out and goes to the sign-in page. */
export const SignOutButton = ({ look = "plain" }: Props) => {
  const signOut = useMutation(
    useTRPC().auth.signOut.mutationOptions({
      onSuccess: () => {
        // The next person at this browser must not find what somebody else was writing.
        wipeDrafts();
        wipeImportTexts();
        window.location.assign("/sign-in");
      },
      onError: (error) => showToast(readError(error).sentence, { tone: "bad" }),
    }),
  );
  return (
    <Button
      variant={look}
      size={look === "plain" ? "small" : "normal"}
      pending={signOut.isPending || signOut.isSuccess}
      onClick={() => signOut.mutate()}
    >
      Sign out
    </Button>
  );
};
