import { expect, it } from "vitest";
import { refusedFields } from "./refused-fields.ts";

it("puts a rule's own sentence at its field, beside what could not be read", () => {
  const details = { field: "quorum", sentence: "Out of reach." };
  expect(refusedFields({ fields: { title: "Too long." }, details })).toEqual({
    title: "Too long.",
    quorum: "Out of reach.",
  });
});

it("says nothing where the refusal is about no field", () => {
  expect(refusedFields({ fields: {}, details: { field: "closesAt" } })).toEqual({});
  expect(refusedFields(null)).toEqual({});
});
