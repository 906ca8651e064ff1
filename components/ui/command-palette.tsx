"use client";

import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Command, CommandGroup } from "./command.ts";
import { CommandOption } from "./command-option.tsx";
import { KeyboardHint } from "./keyboard-hint.tsx";
import { matchCommands } from "./match-commands.ts";
import { stepFocus } from "./step-focus.ts";
import { type CommandSearch, useFoundCommands } from "./use-found-commands.ts";

type Props = {
  open: boolean;
  onClose: () => void;
  groups: readonly CommandGroup[];
  search?: CommandSearch;
};

/** Takes groups of places and acts, perhaps a search; a field with a list under it, in a modal dialog. */
export function CommandPalette({ open, onClose, groups, search }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const id = useId();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const shown = [...useFoundCommands(query, search), ...matchCommands(groups, query)];
  const options = shown.flatMap((group) => group.commands);
  const active = Math.min(at, options.length - 1);

  useEffect(() => {
    if (!dialog.current || dialog.current.open === open) return;
    if (open) dialog.current.showModal();
    else dialog.current.close();
  }, [open]);

  const close = () => {
    setQuery("");
    setAt(0);
    onClose();
  };
  const choose = (command: Command | undefined) => {
    if (!command) return;
    close();
    if (command.href === undefined) command.onSelect();
    else router.push(command.href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") choose(options[active]);
    // Home, End and the sideways arrows belong to the text.
    const isStep = event.key === "ArrowDown" || event.key === "ArrowUp";
    const next = isStep ? stepFocus(event.key, active, options.length) : null;
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: "nearest" });
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press on the backdrop; Escape is the dialog's own key
    <dialog
      ref={dialog}
      aria-label="Search and commands"
      className="dialog dialog-top"
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
    >
      {open ? (
        <>
          <div className="flex items-center gap-3 border-b border-line px-4">
            <Search className="size-4 shrink-0 text-muted" aria-hidden="true" />
            <input
              type="text"
              role="combobox"
              aria-label="Search and commands"
              aria-autocomplete="list"
              aria-expanded={options.length > 0}
              aria-controls={`${id}-list`}
              aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
              autoComplete="off"
              spellCheck={false}
              placeholder="Search, or go to…"
              value={query}
              className="h-12 min-w-0 flex-1 bg-transparent text-base outline-none"
              onChange={(event) => {
                setQuery(event.target.value);
                setAt(0);
              }}
              onKeyDown={onKeyDown}
            />
            <KeyboardHint keys="escape" />
          </div>
          <div
            id={`${id}-list`}
            role="listbox"
            aria-label="What was found"
            tabIndex={-1}
            className="max-h-[min(24rem,60dvh)] scroll-py-2 overflow-y-auto p-1.5 empty:hidden"
          >
            {shown.map((group) => (
              // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups, not fieldsets
              <div key={group.heading} role="group" aria-label={group.heading} className="py-1">
                <div aria-hidden="true" className="px-2.5 py-1.5 text-xs text-muted">
                  {group.heading}
                </div>
                {group.commands.map((command) => {
                  const own = options.indexOf(command);
                  return (
                    <CommandOption
                      key={command.href ?? command.label}
                      id={`${id}-${own}`}
                      command={command}
                      active={own === active}
                      onPoint={() => setAt(own)}
                      onChoose={() => choose(command)}
                    />
                  );
                })}
              </div>
            ))}
          </div>
          <p role="status" className="px-4 py-6 text-sm text-muted empty:sr-only">
            {options.length === 0 ? "Nothing found. Try fewer words." : ""}
          </p>
        </>
      ) : null}
    </dialog>
  );
}
