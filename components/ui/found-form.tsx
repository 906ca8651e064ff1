"use client";
import { Button } from "./button.tsx";

type Props = { isFound: boolean; onAfresh: () => void };

/** The first line of a form that was found half filled in: says so, and offers to begin again. */
export const FoundForm = ({ isFound, onAfresh }: Props) =>
  isFound ? (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
      What you began here is kept on this device.
      <Button
        size="small"
        onClick={(event) => {
          // This line goes, and the focus must not go with it.
          event.currentTarget.closest("form")?.querySelector<HTMLElement>("input, textarea")?.focus();
          onAfresh();
        }}
      >
        Start afresh
      </Button>
    </p>
  ) : null;
