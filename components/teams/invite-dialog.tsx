"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { People } from "#server/teams/list-people.ts";
import { InviteForm, newDraft } from "./invite-form.tsx";
import { InvitedNote } from "./invited-note.tsx";
import { words } from "./words.ts";

type Props = { team: string; asker: People["asker"]; open: boolean; onClose: () => void };

/** Makes an invitation, then shows its link, once. Closed in between, it keeps what was typed, and the link until "Done". */
export const InviteDialog = ({ team, asker, open, onClose }: Props) => {
  const form = useId();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const invite = useMutation(
    trpc.teams.invite.mutationOptions({
      onSuccess: () => queries.invalidateQueries(trpc.teams.invitations.queryFilter({ team })),
    }),
  );
  const [draft, setDraft] = useState(newDraft);
  const again = () => {
    setDraft(newDraft);
    invite.reset();
  };
  const close = () => {
    again();
    onClose();
  };
  const made = invite.data;
  const footer = made ? (
    <>
      <Button onClick={again}>{words.invite.another}</Button>
      <Button variant="primary" onClick={close}>
        {words.invite.done}
      </Button>
    </>
  ) : undefined;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={
        made
          ? made.email
            ? words.invite.mailedTitle(made.email)
            : words.invite.madeTitle
          : words.invite.title
      }
      description={made ? undefined : words.invite.about}
      footer={footer}
    >
      {made ? (
        <InvitedNote invited={made} />
      ) : (
        <InviteForm
          id={form}
          asker={asker}
          draft={draft}
          onDraft={setDraft}
          error={invite.error}
          pending={invite.isPending}
          onInvite={(input) => invite.mutate({ team, ...input })}
        />
      )}
    </Dialog>
  );
};
