/** Gives a function that runs what it is given, at most so many at a time in this process; further ones wait their turn. */
export const takeTurns = (most: number): (<Answer>(act: () => Promise<Answer>) => Promise<Answer>) => {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (act) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
};
