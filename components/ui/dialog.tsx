"use client";

import { X } from "lucide-react";
import { type PointerEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { IconButton } from "./icon-button.tsx";

const widths = { narrow: "26rem", normal: "34rem", wide: "56rem" };

type Props = {
  open: boolean;
  onClose: () => void;
  title: string;
  description?: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
  width?: keyof typeof widths;
};

/** Takes a title and content; the platform's modal dialog, on a phone a sheet. Content lives only while open; the focus begins at [data-first-focus], else at the first control. */
export function Dialog({ open, onClose, title, description, children, footer, width = "normal" }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const pressed = useRef<EventTarget | null>(null);
  const id = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open === open) return;
    if (!open) return dialog.close();
    dialog.showModal();
    dialog.querySelector<HTMLElement>("[data-first-focus]")?.focus();
  }, [open]);

  const remember = (event: PointerEvent) => {
    pressed.current = event.target;
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press on the backdrop; Escape is the dialog's own key
    <dialog
      ref={ref}
      className="dialog"
      style={{ "--dialog-width": widths[width] } as React.CSSProperties}
      aria-labelledby={id}
      aria-describedby={description ? `${id}-about` : undefined}
      onCancel={(event) => {
        // A file picker or a menu inside cancels too; only our own Escape closes.
        if (event.target !== ref.current) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => event.target === ref.current && open && onClose()}
      onPointerDown={remember}
      // A text selection that ends outside is no press outside: both ends must lie on the backdrop. Nor is the second
      // click of the double click that opened the dialog.
      onClick={(event) => {
        const isOutside = event.target === ref.current && pressed.current === ref.current;
        if (isOutside && event.detail < 2) onClose();
      }}
    >
      {open ? (
        <>
          <header className="py-4 pr-14 pl-5">
            <h2 id={id} className="text-lg font-semibold">
              {title}
            </h2>
            {description ? (
              <p id={`${id}-about`} className="mt-1 text-sm text-muted">
                {description}
              </p>
            ) : null}
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-1 pb-5">{children}</div>
          {footer ? (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3 max-sm:*:flex-1">
              {footer}
            </footer>
          ) : null}
          {/* Last, so that the focus begins in what the dialog is about. */}
          <IconButton label="Close" onClick={onClose} className="absolute! top-2.5 right-2.5">
            <X className="size-4" aria-hidden="true" />
          </IconButton>
        </>
      ) : null}
    </dialog>
  );
}
