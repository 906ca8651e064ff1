"use client";

import { cx } from "class-variance-authority";
import { Check, Copy } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "./button.tsx";
import { controlStyles } from "./control-styles.ts";
import { Field } from "./field.tsx";

type Props = { label: string; value: string; hint?: ReactNode; className?: string };

/** Takes a link or a key; shows it whole when focused and copies it, selecting the text where copying is refused. */
export function CopyField({ label, value, hint, className }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    input.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    } catch {
      input.current?.focus();
    }
  };
  return (
    <Field label={label} hint={hint} className={className}>
      {(wire) => (
        <span className="flex gap-2">
          <input
            ref={input}
            readOnly
            value={value}
            className={cx(controlStyles, "h-9 min-w-0 bg-page! truncate font-mono text-sm")}
            onFocus={(event) => event.target.select()}
            {...wire}
          />
          <Button
            onClick={copy}
            className="w-24"
            icon={
              copied ? (
                <Check className="size-4 text-good" aria-hidden="true" />
              ) : (
                <Copy className="size-4" aria-hidden="true" />
              )
            }
          >
            <span aria-live="polite">{copied ? "Copied" : "Copy"}</span>
          </Button>
        </span>
      )}
    </Field>
  );
}
