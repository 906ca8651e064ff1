"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { useKindActs } from "./use-kind-acts.ts";
import { words } from "./words.ts";

export type DutyKind = { key: string; name: string; perSession: number };

type Props = {
  team: string;
  acts: ReturnType<typeof useKindActs>;
  /** The duty to change; without one the form names a new one. */
  kind?: DutyKind;
  onDone?: () => void;
};

const numbers = Array.from({ length: 10 }, (_, at) => ({ value: `${at + 1}`, label: `${at + 1}` }));

/** Names a duty of the team's own, or gives one another name, and says how many a session wants. */
export const KindForm = ({ team, acts, kind, onDone }: Props) => {
  const [name, setName] = useState(kind?.name ?? "");
  const [perSession, setPerSession] = useState(`${kind?.perSession ?? 1}`);
  return (
    <Form
      className={kind ? "flex flex-col gap-4" : "mt-4 flex max-w-md flex-col gap-4"}
      onSubmit={() => {
        if (name.trim() === "" || acts.save.isPending) return;
        const done = () => {
          if (!kind) setName("");
          onDone?.();
        };
        acts.save.mutate({ team, key: kind?.key, name, perSession: Number(perSession) }, { onSuccess: done });
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
      <div className="flex flex-wrap gap-3">
        <Button
          type="submit"
          variant={kind ? "primary" : "quiet"}
          pending={acts.save.isPending}
          disabled={name.trim() === ""}
        >
          {kind ? words.saveChange : words.save}
        </Button>
        {kind ? (
          <Button variant="plain" onClick={onDone}>
            {words.keep}
          </Button>
        ) : null}
      </div>
    </Form>
  );
};
