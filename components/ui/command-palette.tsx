"use client";

import { Command } from "cmdk";
import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { CommandGroup, Command as Entry } from "./command.ts";
import { KeyboardHint } from "./keyboard-hint.tsx";

type Props = {
  open: boolean;
  onClose: () => void;
  groups: readonly CommandGroup[];
  /** Found by the server for what is typed; called 150 ms after the last key, with a signal that ends when it is stale. */
  search?: (query: string, signal: AbortSignal) => Promise<readonly CommandGroup[]>;
};

/** Takes groups of places and acts; a dialog to type in and choose from. Load it lazily: cmdk weighs 17 kB. */
export function CommandPalette({ open, onClose, groups, search }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<readonly CommandGroup[]>([]);

  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
    if (!open) setQuery("");
  }, [open]);

  useEffect(() => {
    const words = query.trim();
    if (!search || words.length < 2) {
      setFound([]);
      return;
    }
    const stale = new AbortController();
    const timer = setTimeout(() => {
      // A search that fails leaves the places and acts usable.
      search(words, stale.signal).then(
        (next) => !stale.signal.aborted && setFound(next),
        () => !stale.signal.aborted && setFound([]),
      );
    }, 150);
    return () => {
      clearTimeout(timer);
      stale.abort();
    };
  }, [query, search]);

  const run = (entry: Entry) => {
    onClose();
    if (entry.href === undefined) entry.onSelect();
    else router.push(entry.href);
  };
  const draw = (group: CommandGroup, forced: boolean) => (
    <Command.Group
      key={group.heading}
      heading={group.heading}
      forceMount={forced}
      className="py-1 [&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-muted"
    >
      {group.commands.map((entry) => (
        <Command.Item
          key={entry.href ?? entry.label}
          value={`${group.heading} ${entry.href ?? ""} ${entry.label}`}
          keywords={[entry.label, ...(entry.keywords ?? [])]}
          forceMount={forced}
          onSelect={() => run(entry)}
          className="flex min-h-9 cursor-pointer items-center gap-3 rounded-control px-2.5 py-1.5 text-sm data-[selected=true]:bg-hover data-[selected=true]:shadow-[inset_2px_0_var(--accent)] coarse:min-h-11"
        >
          <span className="min-w-0 flex-1 truncate">{entry.label}</span>
          {entry.hint ? <span className="shrink-0 text-xs text-muted">{entry.hint}</span> : null}
        </Command.Item>
      ))}
    </Command.Group>
  );

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press on the backdrop; Escape is the dialog's own key
    <dialog
      ref={dialog}
      aria-label="Search and commands"
      className="dialog dialog-top"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {open ? (
        <Command label="Search and commands" loop className="flex min-h-0 flex-col">
          <div className="flex items-center gap-3 border-b border-line px-4">
            <Search className="size-4 shrink-0 text-muted" aria-hidden="true" />
            <Command.Input
              autoFocus
              value={query}
              onValueChange={setQuery}
              placeholder="Search, or go to…"
              className="h-12 min-w-0 flex-1 bg-transparent text-base outline-none"
            />
            <KeyboardHint keys="escape" />
          </div>
          <Command.List className="max-h-[min(24rem,60dvh)] scroll-py-2 overflow-y-auto p-1.5">
            <Command.Empty className="px-2.5 py-6 text-sm text-muted">
              Nothing found. Try fewer words.
            </Command.Empty>
            {found.map((group) => draw(group, true))}
            {groups.map((group) => draw(group, false))}
          </Command.List>
        </Command>
      ) : null}
    </dialog>
  );
}
