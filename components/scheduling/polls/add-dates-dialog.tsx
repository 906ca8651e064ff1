"use client";
import { useState } from "react";
import { ActDialog, type ActDialogProps } from "./act-dialog.tsx";
import { DatesField } from "./form/dates-field.tsx";
import type { PollPage } from "./poll-types.ts";
import { words } from "./words.ts";

type Props = ActDialogProps & { poll: PollPage; onConfirm: (options: string[]) => void };

/** Picks more dates for an open poll. */
export const AddDatesDialog = ({ poll, onConfirm, ...dialog }: Props) => {
  const [options, setOptions] = useState<string[]>([]);
  return (
    <ActDialog
      {...dialog}
      width="normal"
      title={words.add.title}
      confirm={words.add.confirm}
      onSubmit={() => {
        if (options.length > 0) onConfirm(options);
      }}
    >
      <p>{words.add.text}</p>
      <DatesField
        options={options}
        onChange={setOptions}
        zone={poll.zone}
        zones={poll.zones}
        now={poll.now}
        daysOff={poll.daysOff}
        taken={poll.options.map(({ onDate, localStart }) => localStart ?? onDate)}
      />
    </ActDialog>
  );
};
