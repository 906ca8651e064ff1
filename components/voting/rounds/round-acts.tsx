"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { CancelDialog } from "./cancel-dialog.tsx";
import { CloseDialog } from "./close-dialog.tsx";
import { ExtendDialog } from "./extend-dialog.tsx";
import type { RoundPage } from "./round-types.ts";
import { type Act, useRunRound } from "./use-run-round.ts";
import { words } from "./words.ts";

type Props = { team: string; round: RoundPage; zone: string };

/** What an organizer may do now, by the round's phase. */
const actsOf: Partial<Record<RoundPage["phase"], Act[]>> = {
  upcoming: ["cancel"],
  open: ["extend", "close", "cancel"],
  short: ["extend", "cancel"],
};

/** What an organizer may do with a round; each act says first what it will do. Others see nothing here. */
export const RoundActs = ({ team, round, zone }: Props) => {
  const [asked, setAsked] = useState<Act | null>(null);
  const { failure, isPending, reset, ...run } = useRunRound(team, round.id, () => setAsked(null));
  const acts = actsOf[round.phase] ?? [];
  if (!round.may.run || acts.length === 0) return null;
  const common = {
    round,
    pending: isPending,
    error: failure?.sentence,
    onClose: () => {
      reset();
      setAsked(null);
    },
  };
  return (
    <div className="flex flex-wrap gap-2">
      {round.may.edit ? (
        <ButtonLink href={`/t/${team}/vote/rounds/${round.id}/edit`}>{words.edit}</ButtonLink>
      ) : null}
      {acts.map((act) => (
        <Button
          key={act}
          variant={
            act === "cancel" ? "plain" : act === "extend" && round.phase === "short" ? "primary" : "quiet"
          }
          onClick={() => setAsked(act)}
        >
          {words[act].open}
        </Button>
      ))}
      {asked === "extend" ? (
        <ExtendDialog {...common} failure={failure} zone={zone} onConfirm={run.extend} />
      ) : null}
      {asked === "close" ? <CloseDialog {...common} onConfirm={run.close} /> : null}
      {asked === "cancel" ? <CancelDialog {...common} onConfirm={run.cancel} /> : null}
    </div>
  );
};
