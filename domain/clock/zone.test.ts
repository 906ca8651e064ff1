import { expect, it } from "vitest";
import { readZone } from "./zone.ts";

it("knows IANA zones in any case and by their old names", () => {
  expect(readZone("Europe/Berlin")).toBe("Europe/Berlin");
  expect(readZone("europe/BERLIN")).toBe("Europe/Berlin");
  expect(readZone("America/Argentina/Buenos_Aires")).toBe("America/Argentina/Buenos_Aires");
  expect(readZone("Asia/Calcutta")).toBe("Asia/Calcutta");
  expect(readZone("UTC")).toBe("UTC");
});

it.each([
  "",
  "+01:00",
  "Berlin",
  "Mars/Olympus",
  "Europe/Berlin; drop",
  "W. Europe Standard Time",
  "Europe/Berlin\0",
])("refuses %j", (text) => {
  expect(readZone(text)).toBeNull();
});
