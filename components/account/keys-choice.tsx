"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { showToast } from "#components/ui/show-toast.ts";

/** Single keys on or off; saved when clicked. */
export const KeysChoice = ({ singleKeys }: { singleKeys: boolean }) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const save = useMutation(
    trpc.auth.updateProfile.mutationOptions({
      onError: (error) => showToast(readError(error).sentence, { tone: "bad" }),
      onSettled: () => queries.invalidateQueries(trpc.auth.me.queryFilter()),
    }),
  );
  const shown = save.isPending ? save.variables.singleKeys : singleKeys;
  return (
    <Checkbox
      className="pt-4"
      label="Single keys act on the page"
      hint="J and K move, V votes, ? lists them all. Switch this off when you write by voice or press keys by accident."
      checked={shown}
      onChange={(event) => save.mutate({ singleKeys: event.target.checked })}
    />
  );
};
