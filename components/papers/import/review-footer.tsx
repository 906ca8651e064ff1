"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import type { ImportView } from "./import-view.ts";
import type { ImportWork } from "./use-import.ts";
import { importAct, importRemark } from "./words.ts";

type Props = { team: string; view: ImportView; work: ImportWork };

/** What storing will do, always in reach; and the way out. */
export const ReviewFooter = ({ team, view, work }: Props) => {
  const trpc = useTRPC();
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const discard = useMutation(
    trpc.papers.undoImport.mutationOptions({ onSuccess: () => router.push(`/t/${team}/papers/import`) }),
  );
  const { counts, target } = view;
  const hasListing = view.listedOn !== null;
  const act = importAct(counts, hasListing, target);
  return (
    <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-30 mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-page py-3 max-sm:-mx-4 max-sm:px-4 lg:bottom-0">
      <Button
        variant="primary"
        className="max-sm:flex-1"
        disabled={act === null}
        pending={work.isRunning}
        onClick={work.run}
      >
        {act ?? "Nothing to import"}
      </Button>
      <Button variant="plain" onClick={() => setAsking(true)}>
        Discard
      </Button>
      <p className="min-w-0 flex-1 basis-60 text-sm text-muted max-sm:order-first">
        {importRemark(counts, hasListing)}
      </p>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Discard this import?"
        confirm="Discard this import"
        pending={discard.isPending}
        error={discard.error ? readError(discard.error).sentence : undefined}
        onConfirm={() => discard.mutate({ team, importId: view.id })}
      >
        <p>Nothing of it has been stored, so no paper changes. What was found stays in the import history.</p>
      </ConfirmDialog>
    </div>
  );
};
