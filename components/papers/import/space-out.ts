type Options = {
  act: () => void;
  /** Whether it may happen now; if not, this turn is left out and has to be asked for again. */
  isFree: () => boolean;
  /** Milliseconds from the first call to the act, so at most one act in as many. */
  wait: number;
};

/** Gives a function that gathers calls into one act after `wait`, and one that forgets the act to come. */
export const spaceOut = ({ act, isFree, wait }: Options): { ask: () => void; stop: () => void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask: () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        if (isFree()) act();
      }, wait);
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
};
