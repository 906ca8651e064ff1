import { Lock, LockOpen } from "lucide-react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { words } from "./words.ts";

type Props = { what: string; locked: boolean; disabled?: boolean; onToggle: () => void };

/** Whether a cell stays when the rest is planned again. */
export const LockButton = ({ what, locked, disabled = false, onToggle }: Props) => (
  <IconButton
    label={locked ? words.unlock(what) : words.lock(what)}
    size="small"
    pressed={locked}
    disabled={disabled}
    onClick={onToggle}
  >
    {locked ? <Lock aria-hidden className="size-4" /> : <LockOpen aria-hidden className="size-4" />}
  </IconButton>
);
