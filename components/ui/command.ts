/** A place or act in the palette. */
export type Command = {
  label: string;
  hint?: string;
  keywords?: string[];
} & ({ href: string; onSelect?: undefined } | { onSelect: () => void; href?: undefined });

/** Commands under one heading. */
export type CommandGroup = { heading: string; commands: readonly Command[] };

const openEvent = "lectern:open-palette";

/** Takes nothing; asks the frame to open the palette. */
export function openPalette() {
  window.dispatchEvent(new Event(openEvent));
}

/** Takes what opens the palette; gives what stops listening. */
export function onOpenPalette(open: () => void): () => void {
  window.addEventListener(openEvent, open);
  return () => window.removeEventListener(openEvent, open);
}
