/** Deepest level of a reply; a comment on the paper itself is on level 0. */
export const DEEPEST_REPLY = 30;

const STEP_BYTES = 4;

/** Takes the parent's path (null: the paper itself) and a number from 1; gives the path: the parent's, then 4 bytes, big-endian. */
export const pathUnder = (parent: Uint8Array | null, number: number): Uint8Array => {
  const above = parent ?? new Uint8Array();
  const path = new Uint8Array(above.length + STEP_BYTES);
  path.set(above);
  new DataView(path.buffer).setUint32(above.length, number);
  return path;
};

/** Takes a path, gives its level; 0 is a comment on the paper itself. */
export const depthOf = (path: Uint8Array): number => path.length / STEP_BYTES - 1;

/** Takes a comment's level, gives whether it may be answered. */
export const mayAnswer = (depth: number): boolean => depth < DEEPEST_REPLY;
