"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { useWholeBallot } from "./use-whole-ballot.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  roundId: string;
  hasBallot: boolean;
  /** How many papers the ballot names, as the reader means it. */
  chosen: number;
  /** Something is not saved yet: the ballot as a whole waits for that. */
  isBusy: boolean;
};

/** What can be done with the ballot as a whole: hand in one that approves nothing, or take it back. */
export const BallotActs = ({ team, roundId, hasBallot, chosen, isBusy }: Props) => {
  const [asks, setAsks] = useState(false);
  const whole = useWholeBallot(team, roundId, () => setAsks(false));
  return (
    <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-muted">
      {hasBallot ? (
        <>
          {chosen === 0 ? <p>{words.noneCast}</p> : null}
          <Button disabled={isBusy} onClick={() => setAsks(true)}>
            {words.withdraw}
          </Button>
        </>
      ) : (
        <>
          <Button disabled={isBusy} pending={whole.isCasting} onClick={whole.castEmpty}>
            {words.none}
          </Button>
          <p className="min-w-0 flex-1 basis-56">{words.noneHint}</p>
        </>
      )}
      <ConfirmDialog
        open={asks}
        onClose={() => setAsks(false)}
        title={words.withdrawTitle}
        confirm={words.withdraw}
        onConfirm={whole.withdraw}
        pending={whole.isWithdrawing}
        danger
      >
        <p>{words.withdrawText(chosen)}</p>
      </ConfirmDialog>
    </div>
  );
};
