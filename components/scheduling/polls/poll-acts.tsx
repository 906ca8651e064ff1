"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { AddDatesDialog } from "./add-dates-dialog.tsx";
import { AskDialog } from "./ask-dialog.tsx";
import { ExtendDialog } from "./extend-dialog.tsx";
import type { PollPage } from "./poll-types.ts";
import { type Act, useRunPoll } from "./use-run-poll.ts";
import { words } from "./words.ts";

const actsOf: Record<PollPage["phase"], Act[]> = {
  open: ["extend", "add", "ask", "close", "cancel"],
  closed: ["extend", "cancel"],
  chosen: [],
  cancelled: [],
};

/** What an organizer may do with a poll; each act says first what it will do. Others see nothing here. */
export const PollActs = ({ team, poll }: { team: string; poll: PollPage }) => {
  const [asked, setAsked] = useState<Act | null>(null);
  const run = useRunPoll(team, poll.id, () => setAsked(null));
  const acts = poll.may.run ? actsOf[poll.phase] : [];
  if (acts.length === 0) return null;
  const common = {
    pending: run.isPending,
    error: run.error,
    onClose: () => {
      run.reset();
      setAsked(null);
    },
  };
  const ends = asked === "close" || asked === "cancel" ? asked : null;
  return (
    <div className="mt-4 flex flex-wrap gap-2">
      {acts.map((act) => (
        <Button key={act} variant={act === "cancel" ? "plain" : "quiet"} onClick={() => setAsked(act)}>
          {words[act].open}
        </Button>
      ))}
      {asked === "extend" ? <ExtendDialog {...common} poll={poll} onConfirm={run.extend} /> : null}
      {asked === "add" ? <AddDatesDialog {...common} poll={poll} onConfirm={run.add} /> : null}
      {asked === "ask" ? <AskDialog {...common} team={team} poll={poll} onConfirm={run.ask} /> : null}
      {ends ? (
        <ConfirmDialog
          open
          {...common}
          title={words[ends].title}
          confirm={words[ends].confirm}
          danger={ends === "cancel"}
          onConfirm={run[ends]}
        >
          <p>{words[ends].text}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
};
