"use client";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import { words } from "./words.ts";

// The comparing code comes only when somebody asks for it.
const TextChanges = lazy(() =>
  import("#components/discussion/text-changes.tsx").then(({ TextChanges }) => ({ default: TextChanges })),
);

type Props = { team: string; sessionId: string; zone: string; open: boolean; onClose: () => void };

/** Every version of the minutes, newest first; the chosen one compared with the one before it. */
export const MinutesHistory = ({ team, sessionId, zone, open, onClose }: Props) => {
  const trpc = useTRPC();
  const [picked, setPicked] = useState<number | null>(null);
  const list = useQuery({ ...trpc.minutes.versions.queryOptions({ team, sessionId }), enabled: open });
  const version = picked ?? list.data?.[0]?.version ?? 1;
  const chosen = useQuery({
    ...trpc.minutes.version.queryOptions({ team, sessionId, version }),
    enabled: open && list.isSuccess,
  });
  const error = list.error ?? chosen.error;
  return (
    <Dialog open={open} onClose={onClose} title={words.historyTitle} width="wide">
      <FormError>{error ? readError(error).sentence : null}</FormError>
      {list.data || error ? null : <Skeleton lines={5} />}
      <ol className="flex flex-col gap-3">
        {list.data?.map((row) => (
          <li key={row.version}>
            <Button
              variant="plain"
              size="small"
              className="-ml-2.5"
              aria-expanded={row.version === version}
              onClick={() => setPicked(row.version)}
            >
              {words.version(row.version, row.writtenBy)}
              <span className="font-normal text-muted">
                <WhenText at={row.writtenAt} zone={zone} />
              </span>
            </Button>
            {row.version === version ? (
              <Suspense fallback={<Skeleton lines={5} />}>
                {chosen.data ? <TextChanges {...chosen.data} /> : null}
              </Suspense>
            ) : null}
          </li>
        ))}
      </ol>
    </Dialog>
  );
};
