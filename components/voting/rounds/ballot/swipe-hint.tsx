import { cx } from "class-variance-authority";
import { Check, Undo2 } from "lucide-react";
import { words } from "./words.ts";

type Props = { offset: number; approved: boolean; isDecided: boolean };

/** What lies under a row that is swiped: what letting go will do, filled once it will. */
export const SwipeHint = ({ offset, approved, isDecided }: Props) => {
  const changes = offset > 0 !== approved;
  if (offset === 0 || !changes) return null;
  return (
    <div
      aria-hidden
      className={cx(
        "absolute inset-0 flex items-center gap-2 px-4 text-sm font-medium",
        approved && "flex-row-reverse",
        isDecided && !approved
          ? "bg-accent text-on-accent"
          : isDecided
            ? "bg-muted text-page"
            : "bg-hover text-muted",
      )}
    >
      {approved ? <Undo2 className="size-4" /> : <Check className="size-4" />}
      {approved ? words.takeBack : words.approve}
    </div>
  );
};
