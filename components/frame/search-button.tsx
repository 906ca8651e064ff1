"use client";

import { Search } from "lucide-react";
import { openPalette } from "#components/ui/command.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { KeyboardHint } from "#components/ui/keyboard-hint.tsx";

type Props = { shape: "rail" | "icon" };

/** Takes its shape; opens the palette, which searches and goes places. */
export function SearchButton({ shape }: Props) {
  const icon = <Search className="size-4 shrink-0" aria-hidden="true" />;
  if (shape === "icon") {
    return (
      <IconButton label="Search" onClick={openPalette}>
        {icon}
      </IconButton>
    );
  }
  return (
    <button
      type="button"
      onClick={openPalette}
      aria-keyshortcuts="Meta+K Control+K"
      className="flex h-9 w-full items-center gap-3 rounded-control border border-line bg-surface px-2.5 text-sm text-muted transition-colors hover:border-edge hover:text-ink coarse:h-11"
    >
      {icon}
      <span className="flex-1 text-left">Search</span>
      <KeyboardHint keys="mod+k" />
    </button>
  );
}
