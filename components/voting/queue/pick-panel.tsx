import { Button } from "#components/ui/button.tsx";
import type { QueuedPaper } from "./queue-types.ts";
import { words } from "./words.ts";

type Props = { first: QueuedPaper; pending: boolean; onPick: () => void };

/** The one act of an organizer here, with what it will do. */
export const PickPanel = ({ first, pending, onPick }: Props) => (
  <div className="mb-8 rounded-card border border-line bg-surface px-4 py-4">
    <Button
      variant="primary"
      pending={pending}
      onClick={onPick}
      className="h-auto! min-h-9 max-w-full py-1.5 text-left whitespace-normal!"
    >
      {words.pick(first.title)}
    </Button>
    <p className="mt-2 max-w-[60ch] text-sm text-muted">{words.willDo}</p>
  </div>
);
