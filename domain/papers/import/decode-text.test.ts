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
