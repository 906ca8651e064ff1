/** A decoded file, or the sentence that refuses it. */
export type Decoded = { ok: true; text: string; encoding: string } | { ok: false; sentence: string };

/** Takes the bytes of a file; gives its text from UTF-8, UTF-16 (also without a byte-order mark, where it is plain), GBK or Latin-1 (as Windows writes it). */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked)
    return decodeAs(bytes, marked) ?? refusal(`It says that it is ${marked.toUpperCase()}, but it is not.`);
  if (bytes.includes(0)) return decodeUnmarked(bytes) ?? refusal("It contains NUL bytes.");
  const utf8 = decodeAs(bytes, "utf-8");
  if (utf8) return utf8;
  return (
    (looksLikeGbk(bytes) ? decodeAs(bytes, "gbk") : latin1(bytes)) ??
    refusal("Save it as UTF-8 and try again.")
  );
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

// UTF-16 writes Latin letters with a zero byte on one side, always the same; other files have zeros anywhere.
function decodeUnmarked(bytes: Uint8Array): Decoded | null {
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const pairs = bytes.length / 2;
  if (bytes.length % 2 === 1 || Math.max(even, odd) < pairs * 0.3 || Math.min(even, odd) > pairs * 0.02)
    return null;
  const decoded = decodeAs(bytes, even > odd ? "utf-16be" : "utf-16le");
  return decoded?.ok && !decoded.text.includes("\0") ? decoded : null;
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

// GBK writes a Chinese character as two bytes, the first of them high: high bytes come in pairs. In Latin-1 they stand alone.
function looksLikeGbk(bytes: Uint8Array): boolean {
  let paired = 0;
  let alone = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x81) continue;
    if ((bytes[at + 1] ?? 0) >= 0x81) {
      paired += 2;
      at += 1;
    } else alone += 1;
  }
  return paired > alone * 4;
}

// Text has no control characters but tab and line ends; a file full of them is not a text.
function latin1(bytes: Uint8Array): Decoded | null {
  const controls = bytes.reduce(
    (count, byte) => (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) ? count + 1 : count),
    0,
  );
  return controls === 0 ? decodeAs(bytes, "windows-1252") : null;
}

function refusal(why: string): Decoded {
  return { ok: false, sentence: `This file cannot be read as text. ${why}` };
}
