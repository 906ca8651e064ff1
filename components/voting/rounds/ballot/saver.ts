/** What became of a sent choice: kept; not now, so that it goes again; or never, with the sentence that says why. */
export type Outcome = { kind: "saved" } | { kind: "later"; sentence: string } | { kind: "never" };

/** Choices that the server has not confirmed yet, by what they are about. */
export type SaverState<V> = {
  waiting: ReadonlyMap<string, V>;
  /** "trouble": the last attempt failed; it goes again by itself. */
  phase: "idle" | "saving" | "trouble" | "saved";
  sentence: string | null;
};

export type Saver<V> = {
  put: (key: string, value: V) => void;
  /** Tries at once instead of after the pause. */
  retry: () => void;
  /** Forgets what is not saved yet. */
  drop: () => void;
  read: () => SaverState<V>;
  subscribe: (listener: () => void) => () => void;
};

/** How long the n-th failure in a row waits before the next attempt, in milliseconds: 2 s, 4 s, … half a minute at most. */
export const pauseAfter = (failures: number): number => Math.min(30_000, 1_000 * 2 ** failures);

/**
 * Takes how a choice is sent and how to wait; gives a saver that sends one after the other, the newest choice for each
 * key only, and keeps what fails until it is through. `send` does not throw.
 */
export const createSaver = <V>(
  send: (key: string, value: V) => Promise<Outcome>,
  wait: (milliseconds: number, wake: Promise<void>) => Promise<void>,
): Saver<V> => {
  let state: SaverState<V> = { waiting: new Map(), phase: "idle", sentence: null };
  let wake = () => {};
  let running = false;
  const listeners = new Set<() => void>();
  const set = (next: Partial<SaverState<V>>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const without = (key: string) => new Map([...state.waiting].filter(([one]) => one !== key));

  const run = async () => {
    if (running) return;
    running = true;
    let failures = 0;
    for (let next = first(state.waiting); next; next = first(state.waiting)) {
      const [key, value] = next;
      if (state.phase !== "trouble") set({ phase: "saving" });
      const outcome = await send(key, value);
      if (outcome.kind === "later") {
        failures += 1;
        // What was dropped meanwhile is worth neither a word nor a pause.
        if (state.waiting.size === 0) break;
        set({ phase: "trouble", sentence: outcome.sentence });
        await wait(pauseAfter(failures), new Promise((resolve) => (wake = resolve)));
        continue;
      }
      failures = 0;
      // A choice made while this one travelled goes next.
      if (outcome.kind === "never") set({ waiting: new Map(), phase: "idle", sentence: null });
      else if (state.waiting.get(key) === value)
        set({ waiting: without(key), phase: "saving", sentence: null });
      else set({ sentence: null, phase: "saving" });
      if (outcome.kind === "saved" && state.waiting.size === 0) set({ phase: "saved" });
    }
    running = false;
  };
  return {
    put: (key, value) => {
      set({ waiting: without(key).set(key, value) });
      void run();
    },
    retry: () => wake(),
    drop: () => {
      set({ waiting: new Map(), phase: "idle", sentence: null });
      wake();
    },
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};

const first = <V>(waiting: ReadonlyMap<string, V>): [string, V] | undefined => waiting.entries().next().value;
