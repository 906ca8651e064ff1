"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { nextTheme, parseTheme, themeCookie } from "./theme.ts";

/** Takes nothing; goes from system to light to dark. The root's attribute decides which face shows, so nothing flickers. */
export function ThemeToggle() {
  const turn = () => {
    const root = document.documentElement;
    const theme = nextTheme(parseTheme(root.dataset.theme));
    root.dataset.theme = theme;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = themeCookie(theme);
  };
  return (
    <button
      type="button"
      onClick={turn}
      data-tip="Change the theme"
      className="inline-grid size-9 place-items-center rounded-control text-muted transition-colors hover:bg-hover hover:text-ink coarse:size-11"
    >
      <span className="theme-face-system">
        <Monitor className="size-4" aria-hidden="true" />
        <span className="sr-only">Theme: as the system. Change to light</span>
      </span>
      <span className="theme-face-light">
        <Sun className="size-4" aria-hidden="true" />
        <span className="sr-only">Theme: light. Change to dark</span>
      </span>
      <span className="theme-face-dark">
        <Moon className="size-4" aria-hidden="true" />
        <span className="sr-only">Theme: dark. Change to the system's</span>
      </span>
    </button>
  );
}
