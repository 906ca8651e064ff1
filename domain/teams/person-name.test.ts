import { expect, it } from "vitest";
import { personNameInput } from "./person-name.ts";

it("keeps names as people write them", () => {
  for (const name of ["Ana", "Ngô Bảo Châu", "محمد بن موسى", "O’Neill-Łukasz", "👩🏽‍🔬 Ada"])
    expect(personNameInput.parse(name)).toBe(name.normalize("NFC"));
});

it("makes one harmless line", () => {
  expect(personNameInput.parse("  Ana\r\n\u202eMaria\0 ")).toBe("Ana Maria");
});

it("refuses nothing and too much", () => {
  for (const name of ["", " \u200e ", "a".repeat(81)])
    expect(personNameInput.safeParse(name).success).toBe(false);
});
