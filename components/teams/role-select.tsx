"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Select } from "#components/ui/select.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { type Role, roleLabels, roles } from "#domain/teams/roles.ts";
import type { Person } from "./person.ts";
import { words } from "./words.ts";

type Props = { team: string; person: Person; isMe: boolean };

const options = roles.toReversed().map((role) => ({ value: role, label: roleLabels[role] }));

/** A member's role, to change at once; giving up one's own asks first, and so does what costs places at sessions. */
export const RoleSelect = ({ team, person, isMe }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Role | null>(null);
  const change = useMutation(
    trpc.teams.changeRole.mutationOptions({
      onSuccess: ({ role }) => {
        setAsked(null);
        showToast(words.people.changed(person.name, role));
      },
      onError: (error) => {
        if (asked === null) showToast(readError(error).sentence, { tone: "bad" });
      },
      onSettled: () => queries.invalidateQueries(trpc.teams.people.queryFilter({ team })),
    }),
  );
  const give = (role: Role) => change.mutate({ team, userId: person.userId, role });
  const shown = change.isPending ? change.variables.role : person.role;
  return (
    <>
      <Select
        label={words.people.roleOf(person.name)}
        hideLabel
        className="w-34"
        options={options}
        value={shown}
        onChange={(event) => {
          const role = options.find(({ value }) => value === event.target.value)?.value;
          if (!role || role === person.role) return;
          if (isMe || role === "observer") setAsked(role);
          else give(role);
        }}
      />
      <ConfirmDialog
        open={asked !== null}
        onClose={() => {
          setAsked(null);
          change.reset();
        }}
        title={isMe ? words.people.ownTitle : words.people.observeTitle(person.name)}
        confirm={isMe ? words.people.ownConfirm : words.people.observeConfirm}
        onConfirm={() => asked && give(asked)}
        pending={change.isPending}
        error={change.error ? readError(change.error).sentence : undefined}
      >
        {isMe && asked ? <p>{words.people.own(asked)}</p> : null}
        {asked === "observer" ? <p>{words.people.observe}</p> : null}
      </ConfirmDialog>
    </>
  );
};
