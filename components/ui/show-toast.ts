import type { ReactNode } from "react";

/** A short message with at most one act, such as Undo. */
export type Toast = {
  id: number;
  /** A sentence, perhaps with a link to where it leads. */
  text: ReactNode;
  tone: "plain" | "good" | "bad";
  action?: { label: string; onSelect: () => void };
  /** How long it stays, in seconds; null: until dismissed. */
  seconds: number | null;
};

type Options = Partial<Pick<Toast, "tone" | "action" | "seconds">>;

const nothing: readonly Toast[] = [];
let toasts = nothing;
let lastId = 0;
const listeners = new Set<() => void>();

function replace(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Takes a toast's number and takes it off the page. */
export function dismissToast(id: number) {
  replace(toasts.filter((toast) => toast.id !== id));
}

/** Takes a sentence; shows it 5 s, 10 s with an act, bad news until dismissed. Gives what takes it back. At most three are kept. */
export function showToast(text: ReactNode, options: Options = {}): () => void {
  lastId += 1;
  const id = lastId;
  const tone = options.tone ?? "plain";
  const usual = tone === "bad" ? null : options.action ? 10 : 5;
  const seconds = options.seconds === undefined ? usual : options.seconds;
  replace([...toasts.slice(-2), { id, text, tone, action: options.action, seconds }]);
  return () => dismissToast(id);
}

/** What React's useSyncExternalStore takes: subscribe and read, on the browser and on the server. */
export const toastStore = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  read: () => toasts,
  readOnServer: (): readonly Toast[] => nothing,
};
