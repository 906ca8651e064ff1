"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSendsMail } from "#components/frame/sends-mail.tsx";
import { useTRPC } from "#components/trpc/trpc.ts";
import { ActDialog, type ActDialogProps } from "./act-dialog.tsx";
import { PeopleField } from "./form/people-field.tsx";
import type { PollPage } from "./poll-types.ts";
import { words } from "./words.ts";

type Props = ActDialogProps & { team: string; poll: PollPage; onConfirm: (askedIds: string[]) => void };

/** Picks members to ask besides those who are. */
export const AskDialog = ({ team, poll, onConfirm, ...dialog }: Props) => {
  const trpc = useTRPC();
  const text = useSendsMail() ? words.ask.text : words.ask.textWithout;
  const { data } = useQuery(trpc.teams.people.queryOptions({ team }));
  const [chosen, setChosen] = useState<string[]>([]);
  const asked = new Set(poll.askedIds);
  const others = (data?.people ?? []).filter(({ userId }) => !asked.has(userId));
  return (
    <ActDialog
      {...dialog}
      title={words.ask.title}
      confirm={words.ask.confirm(chosen.length)}
      onSubmit={() => {
        if (chosen.length > 0) onConfirm(chosen);
      }}
    >
      <p>{data && others.length === 0 ? words.ask.none : text}</p>
      <PeopleField people={others} chosen={chosen} onChange={setChosen} />
    </ActDialog>
  );
};
