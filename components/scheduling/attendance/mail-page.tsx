"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { PlainFrame } from "#components/frame/plain-frame.tsx";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { words } from "./words.ts";

/** The page behind "No more mails about sessions and date polls": one button that stops them, then one that takes it back. */
export const MailPage = ({ token }: { token: string }) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const read = trpc.attendance.readMailChoiceByLink;
  const { data } = useSuspenseQuery(read.queryOptions({ token }));
  const save = useMutation(
    trpc.attendance.setMailChoiceByLink.mutationOptions({
      onSettled: () => queries.invalidateQueries(read.queryFilter({ token })),
    }),
  );
  const { team, on } = data;
  const say = words.mail;
  return (
    <PlainFrame title={on ? say.onTitle : say.offTitle} description={on ? say.on(team) : say.off(team)}>
      <Button
        variant={on ? "primary" : "quiet"}
        pending={save.isPending}
        onClick={() => save.mutate({ token, on: !on })}
      >
        {on ? say.stop : say.undo}
      </Button>
      <div className="mt-4">
        <FormError>{save.error ? readError(save.error).sentence : null}</FormError>
      </div>
    </PlainFrame>
  );
};
