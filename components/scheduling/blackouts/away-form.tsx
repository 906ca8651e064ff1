"use client";
import { useState } from "react";
import { v7 } from "uuid";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { TextField } from "#components/ui/text-field.tsx";
import { awayInput } from "#domain/scheduling/blackouts/blackout-input.ts";
import type { HeldThen as Held } from "#server/scheduling/blackouts/list-held-then.ts";
import { firstFaults } from "./first-faults.ts";
import { HeldThen } from "./held-then.tsx";
import { SpanFields } from "./span-fields.tsx";
import type { useDaysOff } from "./use-days-off.ts";
import { words } from "./words.ts";

type Props = { team: string; daysOff: ReturnType<typeof useDaysOff>; onClose: () => void };

/** The form in which I say that I am away; afterwards, what I have taken on then. Pressing twice is once. */
export const AwayForm = ({ team, daysOff, onClose }: Props) => {
  const [id] = useState(() => v7());
  const [span, setSpan] = useState({ startsOn: "", endsOn: "", note: "" });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [held, setHeld] = useState<readonly Held[]>([]);
  const submit = () => {
    const checked = awayInput.safeParse(span);
    setErrors(firstFaults(checked));
    if (!checked.success) return;
    daysOff.saveAway.mutate(
      { team, id, span: checked.data },
      {
        onSuccess: ({ places }) => {
          if (places.length > 0) return setHeld(places);
          showToast(words.mine.added, { tone: "good" });
          onClose();
        },
      },
    );
  };
  if (held.length > 0) return <HeldThen team={team} places={held} onClose={onClose} />;
  return (
    <Form noValidate className="flex flex-col gap-4 py-4" onSubmit={submit}>
      <SpanFields span={span} errors={errors} onChange={(change) => setSpan({ ...span, ...change })} />
      <TextField
        label={words.mine.note}
        optional
        maxLength={200}
        className="sm:max-w-[23rem]"
        hint={words.mine.hint}
        value={span.note}
        error={errors.note}
        onChange={(event) => setSpan({ ...span, note: event.target.value })}
      />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" pending={daysOff.saveAway.isPending}>
          {words.mine.save}
        </Button>
        <Button variant="plain" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </Form>
  );
};
