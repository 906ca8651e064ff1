"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { useKindActs } from "./use-kind-acts.ts";
import { words } from "./words.ts";

type Props = { team: string; acts: ReturnType<typeof useKindActs> };

const numbers = Array.from({ length: 10 }, (_, at) => ({ value: `${at + 1}`, label: `${at + 1}` }));

/** Names a duty of the team's own, and how many a session wants. */
export const KindForm = ({ team, acts }: Props) => {
  const [name, setName] = useState("");
  const [perSession, setPerSession] = useState("1");
  return (
    <form
      className="mt-4 flex max-w-md flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "" || acts.save.isPending) return;
        acts.save.mutate({ team, name, perSession: Number(perSession) }, { onSuccess: () => setName("") });
      }}
    >
      <TextField
        label={words.name}
        value={name}
        maxLength={60}
        onChange={(event) => setName(event.target.value)}
      />
      <Select
        label={words.perSession}
        options={numbers}
        value={perSession}
        onChange={(event) => setPerSession(event.target.value)}
      />
      <Button type="submit" className="self-start" disabled={name.trim() === ""}>
        {words.save}
      </Button>
    </form>
  );
};
