"use client";

import { CircleAlert, CircleCheck, X } from "lucide-react";
import { useEffect, useState } from "react";
import { IconButton } from "./icon-button.tsx";
import { dismissToast, type Toast } from "./show-toast.ts";

type Props = { toast: Toast };

/** Takes a toast; its time stands still while it is hovered or focused. */
export function ToastCard({ toast }: Props) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || toast.seconds === null) return;
    const timer = setTimeout(() => dismissToast(toast.id), toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, [held, toast.id, toast.seconds]);

  return (
    <li
      className="pointer-events-auto flex w-full items-center gap-2.5 rounded-card border border-line bg-raised py-1.5 pr-1.5 pl-4 text-sm shadow-float motion-safe:animate-[rise_150ms_ease-out]"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.tone === "bad" ? <CircleAlert className="size-4 shrink-0 text-bad" aria-hidden="true" /> : null}
      {toast.tone === "good" ? (
        <CircleCheck className="size-4 shrink-0 text-good" aria-hidden="true" />
      ) : null}
      <p className="min-w-0 flex-1 py-1.5">{toast.text}</p>
      {toast.action ? (
        <button
          type="button"
          className="min-h-9 rounded-control px-2.5 font-medium text-accent hover:bg-hover coarse:min-h-11"
          onClick={() => {
            dismissToast(toast.id);
            toast.action?.onSelect();
          }}
        >
          {toast.action.label}
        </button>
      ) : null}
      <IconButton label="Dismiss" onClick={() => dismissToast(toast.id)}>
        <X className="size-4" aria-hidden="true" />
      </IconButton>
    </li>
  );
}
