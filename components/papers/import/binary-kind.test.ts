import { expect, test } from "vitest";
import { binaryKind } from "./binary-kind.ts";

test("images, PDFs and archives are known by how they begin; texts are not", () => {
  expect(binaryKind(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toBe("an image");
  expect(binaryKind(new TextEncoder().encode("%PDF-1.7\n"))).toBe("a PDF");
  expect(binaryKind(new TextEncoder().encode("PK and other texts"))).toBeNull();
  expect(binaryKind(new TextEncoder().encode("% a BibTeX file\n@article{a,}"))).toBeNull();
  expect(binaryKind(new Uint8Array())).toBeNull();
});
