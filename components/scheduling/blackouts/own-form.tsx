"use client";
import { useState } from "react";
import { v7 } from "uuid";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { Select } from "#components/ui/select.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { TextField } from "#components/ui/text-field.tsx";
import {
  type BlackoutInput,
  blackoutInput,
  enteredKinds,
} from "#domain/scheduling/blackouts/blackout-input.ts";
import type { OwnDays } from "./days-off-types.ts";
import { firstFaults } from "./first-faults.ts";
import { SpanFields } from "./span-fields.tsx";
import type { useDaysOff } from "./use-days-off.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  daysOff: ReturnType<typeof useDaysOff>;
  /** What is edited; absent for new days. */
  days?: OwnDays;
  onClose: () => void;
};

const blank: BlackoutInput = { title: "", kind: "deadline", startsOn: "", endsOn: "" };

/** The form for one entry of the team's own days. Pressing twice is once. */
export const OwnForm = ({ team, daysOff, days, onClose }: Props) => {
  const [id] = useState(() => days?.id ?? v7());
  const [entry, setEntry] = useState<BlackoutInput>(days ?? blank);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const change = (news: Partial<BlackoutInput>) => setEntry({ ...entry, ...news });
  const submit = () => {
    const checked = blackoutInput.safeParse(entry);
    setErrors(firstFaults(checked));
    if (!checked.success) return;
    daysOff.save.mutate(
      { team, id, entry: checked.data },
      {
        onSuccess: () => {
          showToast(words.own.saved, { tone: "good" });
          onClose();
        },
      },
    );
  };
  return (
    <Form noValidate className="flex flex-col gap-4 py-4" onSubmit={submit}>
      <div className="grid gap-4 sm:grid-cols-[1fr_10rem]">
        <TextField
          label={words.name}
          required
          maxLength={200}
          value={entry.title}
          error={errors.title}
          onChange={(event) => change({ title: event.target.value })}
        />
        <Select
          label={words.own.kind}
          options={enteredKinds.map((value) => ({ value, label: words.own.kinds[value] }))}
          value={entry.kind}
          onChange={(event) => change({ kind: event.target.value as BlackoutInput["kind"] })}
        />
      </div>
      <SpanFields span={entry} errors={errors} onChange={change} />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" pending={daysOff.save.isPending}>
          {words.save}
        </Button>
        <Button variant="plain" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </Form>
  );
};
