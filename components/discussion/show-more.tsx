"use client";

import { readError } from "#components/trpc/read-error.ts";
import { Button } from "#components/ui/button.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import type { ThreadStore } from "./thread-store.ts";
import { words } from "./words.ts";

type Props = { store: ThreadStore; loading: boolean };

/** Loads the next page of a thread. */
export const ShowMore = ({ store, loading }: Props) => {
  const more = () =>
    store
      .showMore()
      .catch((error: Parameters<typeof readError>[0]) =>
        showToast(readError(error).sentence, { tone: "bad" }),
      );
  return (
    <div className="py-6">
      <Button pending={loading} onClick={() => void more()}>
        {words.showMore}
      </Button>
    </div>
  );
};
