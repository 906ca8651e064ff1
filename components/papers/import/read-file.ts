import { decodeText } from "#domain/papers/import/decode-text.ts";
import { importLimits } from "#domain/papers/import/import-limits.ts";

/** Takes a dropped or chosen file; gives its text, or the sentence that refuses it (5 MB, empty, not a text, an unknown encoding). */
export const readFile = async (file: File): Promise<{ text: string } | { sentence: string }> => {
  if (file.size > importLimits.bytes)
    return { sentence: `“${file.name}” is larger than 5 MB, the limit for one file. Split it.` };
  try {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (!decoded.ok) return { sentence: `“${file.name}”: ${decoded.sentence}` };
    return decoded.text.trim() === "" ? { sentence: `“${file.name}” is empty.` } : { text: decoded.text };
  } catch {
    return { sentence: `“${file.name}” could not be opened.` };
  }
};
