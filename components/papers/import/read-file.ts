import { decodeText } from "#domain/papers/import/decode-text.ts";
import { importLimits } from "#domain/papers/import/import-limits.ts";
import { binaryKind } from "./binary-kind.ts";

/** Takes a dropped or chosen file; gives its text, or the sentence that refuses it (5 MB, empty, not a text, an unknown encoding). */
export const readFile = async (file: File): Promise<{ text: string } | { sentence: string }> => {
  if (file.size > importLimits.bytes)
    return { sentence: `“${file.name}” is larger than 5 MB, the limit for one file. Split it.` };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kind = binaryKind(bytes);
    if (kind)
      return {
        sentence: `“${file.name}” is not text (it looks like ${kind}), so no papers can be read from it.`,
      };
    const decoded = decodeText(bytes);
    if (!decoded.ok) return { sentence: `“${file.name}”: ${decoded.sentence}` };
    return decoded.text.trim() === "" ? { sentence: `“${file.name}” is empty.` } : { text: decoded.text };
  } catch {
    return { sentence: `“${file.name}” could not be opened.` };
  }
};
