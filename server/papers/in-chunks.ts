/** Cuts a list into pieces that one statement takes within its 5 s and its 65,535 parameters. */
export const inChunks = <Item>(items: readonly Item[], size = 500): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
