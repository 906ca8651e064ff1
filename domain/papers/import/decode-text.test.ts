import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";

const utf16 = (text: string, swap: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return swap ? bytes.swap16() : bytes;
};

test("a byte-order mark decides, and is not part of the text", () => {
  expect(decodeText(Buffer.from("\ufeffcafé"))).toMatchObject({ text: "café", encoding: "utf-8" });
  expect(decodeText(utf16("café", false))).toMatchObject({ text: "café", encoding: "utf-16le" });
  expect(decodeText(utf16("café", true))).toMatchObject({ text: "café", encoding: "utf-16be" });
});

test("Latin-1 and GBK are told apart by how high bytes stand", () => {
  expect(decodeText(Buffer.from("café au lait", "latin1"))).toMatchObject({ text: "café au lait" });
  expect(decodeText(Buffer.from([0xc2, 0xdb, 0xce, 0xc4, 0x20, 0x41]))).toMatchObject({
    text: "论文 A",
    encoding: "gbk",
  });
});

test("what is no text is refused with a sentence", () => {
  expect(decodeText(Buffer.from([0x41, 0, 0x42]))).toMatchObject({
    ok: false,
    sentence: expect.stringContaining("NUL"),
  });
  expect(decodeText(Buffer.from([0x89, 0x50, 0x1a, 0x02, 0xff]))).toMatchObject({ ok: false });
  expect(decodeText(Buffer.from([0xef, 0xbb, 0xbf, 0xff]))).toMatchObject({ ok: false });
});

test("UTF-16 without its mark is known by the side of its zero bytes", () => {
  const text = "A Cache for Decoders\r\nСтатья\r\n";
  const bytes = Buffer.from(text, "utf16le");
  expect(decodeText(bytes)).toMatchObject({ ok: true, text, encoding: "utf-16le" });
  expect(decodeText(Buffer.from(bytes).swap16())).toMatchObject({ ok: true, text, encoding: "utf-16be" });
});

test.each(["line\r\nline\rline\n", "\u202bשלום\u202c and \u200f", "🎈👩‍🚀 é", ""])(
  "%j comes out of UTF-8 as it went in",
  (text) => expect(decodeText(Buffer.from(text))).toEqual({ ok: true, text, encoding: "utf-8" }),
);

test("one NUL in a text, or zero bytes on both sides, are refused", () => {
  for (const bytes of [
    Buffer.from("A Cache\0 for Decoders"),
    Buffer.from([0, 0, 0, 0]),
    Buffer.from([0x41, 0, 0, 0]),
  ])
    expect(decodeText(bytes)).toEqual({
      ok: false,
      sentence: "This file cannot be read as text. It contains NUL bytes.",
    });
});

test("a longer page in GBK, with Latin words and digits", () => {
  // "论文 A: 模型 2024" twice.
  const page = Buffer.from("c2dbcec420413a20c4a3d0cd20323032340d0a", "hex");
  expect(decodeText(Buffer.concat([page, page]))).toMatchObject({
    text: "论文 A: 模型 2024\r\n论文 A: 模型 2024\r\n",
    encoding: "gbk",
  });
});
