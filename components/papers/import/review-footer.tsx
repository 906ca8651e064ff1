"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { DiscardImport } from "./discard-import.tsx";
import type { ImportView } from "./import-view.ts";
import type { ImportWork } from "./use-import.ts";
import { importAct, importRemark } from "./words.ts";

type Props = { team: string; view: ImportView; work: ImportWork };

/** What storing will do, always in reach; and the way out. */
export const ReviewFooter = ({ team, view, work }: Props) => {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const { counts, target } = view;
  const hasListing = view.listedOn !== null;
  const act = importAct(counts, hasListing, target, view.talks?.count ?? 0);
  return (
    <div
      data-sticks="bottom"
      className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-30 mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-page py-3 max-sm:-mx-4 max-sm:px-4 lg:bottom-0"
    >
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
        {importRemark(counts, hasListing, (view.talks?.count ?? 0) > 0)}
      </p>
      <DiscardImport
        team={team}
        importId={asking ? view.id : null}
        onClose={() => setAsking(false)}
        onDiscarded={() => router.push(`/t/${team}/papers/import`)}
      />
    </div>
  );
};
