"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { words } from "./words.ts";

type Props = { team: { slug: string; name: string } };

/** Takes the reader out of the team after saying what that means. */
export const LeaveTeam = ({ team }: Props) => {
  const trpc = useTRPC();
  const [isOpen, setOpen] = useState(false);
  const leave = useMutation(
    trpc.teams.leave.mutationOptions({ onSuccess: () => window.location.assign("/") }),
  );
  return (
    <>
      <Button className="mt-4" onClick={() => setOpen(true)}>
        {words.settings.leaveTeam}
      </Button>
      <ConfirmDialog
        open={isOpen}
        onClose={() => {
          setOpen(false);
          leave.reset();
        }}
        title={words.settings.leaveTitle(team.name)}
        confirm={words.settings.leaveTeam}
        danger
        onConfirm={() => leave.mutate({ team: team.slug })}
        pending={leave.isPending || leave.isSuccess}
        error={leave.error ? readError(leave.error).sentence : undefined}
      >
        <p>{words.settings.leaveAbout}</p>
        <p>{words.settings.back}</p>
      </ConfirmDialog>
    </>
  );
};
