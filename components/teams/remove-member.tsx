"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import type { Person } from "./person.ts";
import { words } from "./words.ts";

type Props = { team: string; person: Person };

/** The menu that takes a member out of the team, after saying what that does. */
export const RemoveMember = ({ team, person }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const remove = useMutation(
    trpc.teams.removeMember.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        showToast(words.people.removed(person.name));
        return queries.invalidateQueries(trpc.teams.people.queryFilter({ team }));
      },
    }),
  );
  return (
    <>
      <Menu
        label={words.people.more(person.name)}
        items={[{ label: words.people.remove, danger: true, onSelect: () => setOpen(true) }]}
      />
      <ConfirmDialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.people.removeTitle(person.name)}
        confirm={words.people.remove}
        danger
        onConfirm={() => remove.mutate({ team, userId: person.userId })}
        pending={remove.isPending}
        error={remove.error ? readError(remove.error).sentence : undefined}
      >
        <p>{words.people.removing(person.name)}</p>
        <p>{words.people.losing}</p>
        <p>{words.people.removable}</p>
      </ConfirmDialog>
    </>
  );
};
