"use client";

import { Dialog } from "./dialog.tsx";
import { KeyboardHint } from "./keyboard-hint.tsx";
import { listShortcuts, type Shortcut } from "./shortcut-registry.ts";
import { useSingleKeys } from "./shortcut-settings.tsx";

type Props = { open: boolean; onClose: () => void };

/** Takes whether it is open; lists the keys that work on the page below it. */
export function KeyboardHelp({ open, onClose }: Props) {
  const singleKeys = useSingleKeys();
  const groups = open ? listShortcuts() : [];
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Keyboard"
      description={
        singleKeys
          ? "What works on this page. Single keys can be switched off in your account."
          : "Single keys are switched off. You can switch them on in your account."
      }
      width="narrow"
    >
      <div className="flex flex-col gap-5">
        {groups.map(([group, shortcuts]) => (
          <section key={group} aria-label={group}>
            <h3 className="mb-1 text-xs font-medium text-muted">{group}</h3>
            <dl className="divide-y divide-line">
              {byLabel(shortcuts).map(([label, keys]) => (
                <div key={label} className="flex items-center justify-between gap-4 py-1.5 text-sm">
                  <dt>{label}</dt>
                  <dd className="flex gap-1.5">
                    {keys.map((key) => (
                      <KeyboardHint key={key} keys={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

// Two keys for one act are one entry.
const byLabel = (shortcuts: readonly Shortcut[]): [label: string, keys: string[]][] => {
  const keys = new Map<string, string[]>();
  for (const { key, label } of shortcuts) keys.set(label, [...(keys.get(label) ?? []), key]);
  return [...keys];
};
