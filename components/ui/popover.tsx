"use client";

import { cx } from "class-variance-authority";
import { type ReactNode, useId } from "react";
import { type ButtonLook, buttonStyles } from "./button-styles.ts";
import { useFloating } from "./use-floating.ts";

type Props = ButtonLook & {
  label: string;
  trigger: ReactNode;
  children: ReactNode;
  align?: "start" | "end" | "center";
  triggerClass?: string;
};

/** Takes a button's content and what it opens; closes on Escape or a press outside, a sheet on a phone. */
export function Popover({ label, trigger, children, align = "start", variant, size, triggerClass }: Props) {
  const id = useId();
  const { anchor, panel, open, onToggle } = useFloating(align);
  return (
    <>
      <button
        ref={anchor}
        type="button"
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={open}
        className={cx(buttonStyles({ variant, size }), triggerClass)}
      >
        {trigger}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className="floating sheet w-80 p-4 text-sm"
        onToggle={onToggle}
      >
        {children}
      </div>
    </>
  );
}
