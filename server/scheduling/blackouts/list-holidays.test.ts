import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { listHolidays } from "./list-holidays.ts";

const span = { from: "2026-01-01", to: "2027-12-31" };
const places = [
  { country: "DE", region: "BY" },
  { country: "US", region: "" },
  { country: "JP", region: "" },
  { country: "IL", region: "" },
];

it("knows days that anybody can look up, and gives days, not moments", async () => {
  const all = await listHolidays(places, span);
  const on = (title: string) => all.filter((day) => day.title === title).map(({ startsOn }) => startsOn);
  expect(
    all
      .filter(({ title, startsOn }) => title.includes("Germany") && startsOn.endsWith("-10-03"))
      .map(({ startsOn }) => startsOn),
  ).toEqual(["2026-10-03", "2027-10-03"]);
  expect(on("Thanksgiving Day (United States)")).toEqual(["2026-11-26", "2027-11-25"]);
  expect(all.every(({ startsOn, endsOn }) => startsOn <= endsOn)).toBe(true);
  expect(all.every(({ kind }) => kind === "holiday")).toBe(true);
});

it("looks up four years of a span of centuries", async () => {
  const all = await listHolidays(places.slice(0, 1), { from: "1990-01-01", to: "2199-12-31" });
  expect(new Set(all.map(({ startsOn }) => startsOn.slice(0, 4)))).toEqual(
    new Set(["1990", "1991", "1992", "1993"]),
  );
});

it("gives the same bytes whatever the zone of the process", () => {
  const code = `import { listHolidays } from "#server/scheduling/blackouts/list-holidays.ts";
    console.log(JSON.stringify(await listHolidays(${JSON.stringify(places)}, ${JSON.stringify(span)})));`;
  const printed = ["UTC", "America/Los_Angeles", "Asia/Kathmandu"].map((TZ) =>
    execFileSync(process.execPath, ["--input-type=module-typescript", "--eval", code], {
      env: { ...process.env, TZ },
      encoding: "utf8",
    }),
  );
  expect(printed[0]?.length).toBeGreaterThan(1_000);
  expect(new Set(printed).size).toBe(1);
});
