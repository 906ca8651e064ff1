/** What has to be undone when the program ends, and the ways it is told to end. */
export type Lifetime = {
  /** Registers something to close; the last registered is closed first. */
  onEnd: (close: () => Promise<void> | void) => void;
  /** Closes everything and exits with this code; later calls change nothing. */
  end: (code: number) => Promise<never>;
  /** True from the moment the end has begun. */
  readonly ending: boolean;
  /** Fires when someone asks a second time: stop being patient. */
  readonly hurry: AbortSignal;
};

/** Ends the program in order on Ctrl-C, SIGTERM and a terminal that hangs up with this exit code. */
export function beginLifetime(interrupted = 0): Lifetime {
  const closers: (() => Promise<void> | void)[] = [];
  const hurry = new AbortController();
  let ended: Promise<never> | null = null;

  const closeAll = async (code: number): Promise<never> => {
    let worst = code;
    for (const close of closers.reverse()) {
      try {
        await close();
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        worst ||= 1;
      }
    }
    process.exit(worst);
  };
  const lifetime: Lifetime = {
    onEnd: (close) => void closers.push(close),
    end: (code) => (ended ??= closeAll(code)),
    get ending() {
      return ended !== null;
    },
    hurry: hurry.signal,
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (lifetime.ending) hurry.abort();
      void lifetime.end(interrupted);
    });
  }
  // Writing to a terminal that has gone must not keep us from stopping the rest.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  return lifetime;
}
