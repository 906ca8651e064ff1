"use client";

import { lazy, Suspense, useEffect, useEffectEvent, useState } from "react";
import { type CommandGroup, onOpenPalette, openPalette } from "#components/ui/command.ts";
import { registerShortcut } from "#components/ui/shortcut-registry.ts";
import type { CommandSearch } from "#components/ui/use-found-commands.ts";
import { useShortcut } from "#components/ui/use-shortcut.ts";

// Both cost nothing until somebody asks for them.
const CommandPalette = lazy(async () => ({
  default: (await import("#components/ui/command-palette.tsx")).CommandPalette,
}));
const KeyboardHelp = lazy(async () => ({
  default: (await import("#components/ui/keyboard-help.tsx")).KeyboardHelp,
}));

type Props = {
  groups: readonly CommandGroup[];
  search?: CommandSearch;
};

/** Takes the palette's groups and perhaps a search; listens for ⌘K, `/` and `?` and shows what they ask for. */
export function FrameKeys({ groups, search }: Props) {
  const [shown, show] = useState<"palette" | "help" | null>(null);
  const [asked, ask] = useState({ palette: false, help: false });
  const open = (what: "palette" | "help") => {
    ask((before) => ({ ...before, [what]: true }));
    show(what);
  };

  const openIt = useEffectEvent(() => open("palette"));
  useEffect(() => onOpenPalette(() => openIt()), []);
  useEffect(() => {
    const isMac = document.documentElement.dataset.os === "mac";
    const onKeyDown = (event: KeyboardEvent) => {
      const mod = isMac ? event.metaKey : event.ctrlKey;
      if (!mod || event.altKey || event.shiftKey || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      // Over another dialog the palette would lead away from what is being written there.
      if (!document.querySelector("dialog:modal")) openPalette();
    };
    const leave = registerShortcut({ key: "mod+k", label: "Search and commands", group: "Everywhere" });
    window.addEventListener("keydown", onKeyDown);
    return () => {
      leave();
      window.removeEventListener("keydown", onKeyDown);
    };
  }, []);

  useShortcut(
    "/",
    () => {
      const field = document.querySelector<HTMLElement>("[data-search-field]");
      if (field) field.focus();
      else open("palette");
    },
    { label: "Search", group: "Everywhere" },
  );
  useShortcut("?", () => open("help"), { label: "This help", group: "Everywhere" });

  const help: CommandGroup = {
    heading: "Help",
    commands: [{ label: "Keyboard shortcuts", hint: "?", onSelect: () => open("help") }],
  };
  const close = () => show(null);
  return (
    <Suspense>
      {asked.palette ? (
        <CommandPalette
          open={shown === "palette"}
          onClose={() => show((now) => (now === "palette" ? null : now))}
          groups={[...groups, help]}
          search={search}
        />
      ) : null}
      {asked.help ? <KeyboardHelp open={shown === "help"} onClose={close} /> : null}
    </Suspense>
  );
}
