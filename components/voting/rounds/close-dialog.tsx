"use client";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import type { RoundPage } from "./round-types.ts";
import { words } from "./words.ts";

type Props = {
  round: RoundPage;
  pending: boolean;
  error: string | undefined;
  onClose: () => void;
  onConfirm: () => void;
};

/** Says what closing a round early does, with the numbers of this very moment, and does it. */
export const CloseDialog = ({ round, pending, error, onClose, onConfirm }: Props) => {
  const { close } = words;
  const { cast, eligible } = round.turnout;
  const misses = round.quorum !== null && cast < round.quorum;
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={close.title}
      confirm={close.confirm}
      pending={pending}
      error={error}
      onConfirm={onConfirm}
    >
      {misses ? <p>{close.short(cast, round.quorum ?? 0)}</p> : <p>{close.text(cast, eligible)}</p>}
      {misses ? null : <p className="text-muted">{close.final}</p>}
    </ConfirmDialog>
  );
};
