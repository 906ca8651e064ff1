import { expect, it } from "vitest";
import { personNameInput } from "./person-name.ts";

it("keeps names as people write them", () => {
  for (const name of [
    "Ana",
    "Ngô Bảo Châu",
    "محمد بن موسى",
    "O’Neill-Łukasz",
    "👩🏽‍🔬 Ada",
    "می\u200cترا",
    "ශ්\u200dරී",
  ])
    expect(personNameInput.parse(name)).toBe(name.normalize("NFC"));
});

it("makes one harmless line", () => {
  expect(personNameInput.parse("  Ana\r\n\u202eMaria\0 ")).toBe("Ana Maria");
});

it("drops what nobody sees, so that two names that look the same are the same", () => {
  for (const name of [
    "A\u200bna",
    "\ufeffAna",
    "Ana\u200d",
    "\u200cAna",
    "A\u200d\u200dna",
    "An\u00ada\u2060",
  ])
    expect(personNameInput.parse(name)).toBe("Ana");
});

it("refuses nothing and too much", () => {
  const blank = ["", " \u200e ", "\u200b\u200d\u2060", "\u200c", "\u3164 \u115f", "\u2800", "\ufe0f"];
  for (const name of [...blank, "a".repeat(81)]) expect(personNameInput.safeParse(name).success).toBe(false);
});
