"use client";
import { ReasonDialog } from "#components/ui/reason-dialog.tsx";
import type { RoundPage } from "./round-types.ts";
import { words } from "./words.ts";

type Props = {
  round: RoundPage;
  pending: boolean;
  error: string | undefined;
  onClose: () => void;
  onConfirm: (reason: string) => void;
};

/** Says what cancelling does to the ballots, asks why, and does it. */
export const CancelDialog = ({ round, ...props }: Props) => {
  const { title, text, final, why, confirm, keep } = words.cancel;
  return (
    <ReasonDialog danger {...{ title, why, confirm, keep }} {...props}>
      <p>{text(round.turnout.cast)}</p>
      <p className="text-muted">{final}</p>
    </ReasonDialog>
  );
};
