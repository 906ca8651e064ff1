/** A key that works on the shown page, as the help lists it. */
export type Shortcut = { key: string; label: string; group: string };

const shortcuts = new Set<Shortcut>();

/** Takes a shortcut for as long as it works; gives what removes it. */
export function registerShortcut(shortcut: Shortcut): () => void {
  shortcuts.add(shortcut);
  return () => {
    shortcuts.delete(shortcut);
  };
}

/** Takes nothing, gives what works now by group, each key and label once, in the order it came. */
export function listShortcuts(): [group: string, shortcuts: Shortcut[]][] {
  const groups = new Map<string, Shortcut[]>();
  for (const shortcut of shortcuts) {
    const group = groups.get(shortcut.group) ?? [];
    if (!group.some(({ key, label }) => key === shortcut.key && label === shortcut.label))
      group.push(shortcut);
    groups.set(shortcut.group, group);
  }
  return [...groups];
}
