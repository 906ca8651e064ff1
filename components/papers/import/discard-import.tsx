"use client";
import { useMutation } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";

type Props = {
  team: string;
  /** The import that is asked about; null for none. */
  importId: string | null;
  onClose: () => void;
  onDiscarded: () => void;
};

/** Sets an import aside that is not stored, after saying what that means. */
export const DiscardImport = ({ team, importId, onClose, onDiscarded }: Props) => {
  const trpc = useTRPC();
  const discard = useMutation(
    trpc.papers.undoImport.mutationOptions({
      onSuccess: () => {
        onClose();
        onDiscarded();
      },
    }),
  );
  return (
    <ConfirmDialog
      open={importId !== null}
      onClose={onClose}
      title="Discard this import?"
      confirm="Discard this import"
      pending={discard.isPending}
      error={discard.error ? readError(discard.error).sentence : undefined}
      onConfirm={() => importId !== null && discard.mutate({ team, importId })}
    >
      <p>Nothing of it has been stored, so no paper changes. What was found stays in the import history.</p>
    </ConfirmDialog>
  );
};
