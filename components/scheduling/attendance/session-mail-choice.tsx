"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { words } from "./words.ts";

/** Whether this team's sessions and date polls are mailed to the reader; saved when clicked. Its page has read attendance.mailChoice. */
export const SessionMailChoice = ({ team }: { team: string }) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data } = useSuspenseQuery(trpc.attendance.mailChoice.queryOptions({ team }));
  const save = useMutation(
    trpc.attendance.setMailChoice.mutationOptions({
      onError: (error) => showToast(readError(error).sentence, { tone: "bad" }),
      onSettled: () => queries.invalidateQueries(trpc.attendance.mailChoice.queryFilter({ team })),
      scope: { id: `session-mail-${team}` },
    }),
  );
  return (
    <Checkbox
      label={words.mail.choice}
      hint={words.mail.hint}
      checked={save.isPending ? save.variables.on : data.on}
      onChange={(event) => save.mutate({ team, on: event.target.checked })}
    />
  );
};
