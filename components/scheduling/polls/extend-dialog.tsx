"use client";
import { useState } from "react";
import { nameZone } from "#components/ui/format-instant.ts";
import { TextField } from "#components/ui/text-field.tsx";
import { ActDialog, type ActDialogProps } from "./act-dialog.tsx";
import { wallLater } from "./form/poll-draft.ts";
import type { PollPage } from "./poll-types.ts";
import { words } from "./words.ts";

type Props = ActDialogProps & { poll: PollPage; onConfirm: (closesAt: string) => void };

/** Asks for a later deadline, two days on unless said otherwise. */
export const ExtendDialog = ({ poll, onConfirm, ...dialog }: Props) => {
  const zone = poll.zone ?? poll.zones.team;
  const from = poll.closesAt > poll.now ? poll.closesAt : poll.now;
  const [clock, setClock] = useState(() => wallLater(from, zone, 2));
  return (
    <ActDialog
      {...dialog}
      title={words.extend.title}
      confirm={words.extend.confirm}
      onSubmit={() => onConfirm(`${clock.date}T${clock.time.slice(0, 5)}`)}
    >
      <p>{words.extend.text(nameZone(zone))}</p>
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label={words.extend.day}
          type="date"
          required
          value={clock.date}
          onChange={(event) => setClock({ ...clock, date: event.target.value })}
        />
        <TextField
          label={words.extend.time}
          type="time"
          required
          value={clock.time}
          onChange={(event) => setClock({ ...clock, time: event.target.value })}
        />
      </div>
    </ActDialog>
  );
};
