/** How files begin that people drop by mistake, and what they are. */
const beginnings: readonly (readonly [bytes: readonly number[], kind: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], "an image"],
  [[0xff, 0xd8, 0xff], "an image"],
  [[0x47, 0x49, 0x46, 0x38], "an image"],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "a PDF"],
  [[0x50, 0x4b, 0x03, 0x04], "an office document or an archive"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an office document"],
  [[0x1f, 0x8b], "an archive"],
];

/** Takes the bytes of a file; gives what it seems to be where that is no text, else null. */
export const binaryKind = (bytes: Uint8Array): string | null =>
  beginnings.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1] ?? null;
