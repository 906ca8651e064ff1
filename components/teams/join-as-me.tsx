"use client";
import { Button } from "#components/ui/button.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { useJoin } from "./use-join.ts";
import { words } from "./words.ts";

type Props = { token: string; me: string };

/** Joining for somebody signed in: one press. */
export const JoinAsMe = ({ token, me }: Props) => {
  const { join, isBusy, wrong } = useJoin();
  return (
    <div className="flex flex-col gap-4">
      <p className="text-sm text-muted">{words.invitation.asMe(me)}</p>
      <FormError>{wrong?.sentence}</FormError>
      <Button variant="primary" pending={isBusy} onClick={() => isBusy || join({ token })}>
        {words.invitation.joinAs(me)}
      </Button>
    </div>
  );
};
