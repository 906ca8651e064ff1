import { expect, it } from "vitest";
import { freshPlan, type PlanStart, queryOf, settlePlan } from "./plan-form.ts";
import { withSession } from "./series/series-form.ts";

const owls = { id: "p1", title: "Owls" };
const bats = { id: "p2", title: "Bats" };
const start = (brought: PlanStart["brought"]): PlanStart => ({
  team: "owls",
  userId: "ada",
  date: "2026-10-20",
  zones: { mine: "UTC", team: "Europe/Berlin", all: [] },
  now: "2026-10-13T12:00:00.000Z",
  brought,
});
const plain = start({ date: null, papers: [] });

it("begins next week, or on the day that the address names, and repeats on that weekday", () => {
  const fresh = freshPlan(plain);
  expect(fresh).toMatchObject({ session: { date: "2026-10-20", zone: "Europe/Berlin" }, papers: [] });
  expect(fresh.rule.weekdays).toEqual(["TU"]);
  const named = freshPlan(start({ date: "2026-10-22", papers: [owls] }));
  expect(named).toMatchObject({ session: { date: "2026-10-22" }, papers: [owls] });
  expect(named.rule.weekdays).toEqual(["TH"]);
});

it("lets the rule follow the first day, whichever form it was typed in", () => {
  const typed = withSession(freshPlan(plain), { date: "2026-10-23" });
  expect(typed).toMatchObject({ session: { date: "2026-10-23" }, rule: { weekdays: ["FR"] } });
  const emptied = withSession(typed, { date: "" });
  expect(emptied.rule.weekdays).toEqual(["FR"]);
  expect(withSession(emptied, { date: "2026-10-26" }).rule.weekdays).toEqual(["MO"]);
});

it("takes what an address brings over a kept form, once", () => {
  const kept = { ...freshPlan(plain), papers: [bats] };
  const named = start({ date: "2026-10-23", papers: [owls, bats] });
  const settled = settlePlan(kept, named);
  expect(settled).toMatchObject({ session: { date: "2026-10-23" }, papers: [bats, owls] });
  expect(settled.rule.weekdays).toEqual(["FR"]);
  // A reload brings back neither the paper that was taken off nor the day that was changed.
  const changed = { ...settled, ...withSession(settled, { date: "2026-10-26" }), papers: [] };
  expect(settlePlan(changed, named)).toBe(changed);
  expect(settlePlan(changed, plain)).toMatchObject({ session: { date: "2026-10-26" }, papers: [] });
});

it("names a day and papers in a query", () => {
  expect(queryOf({ date: "2026-10-23", papers: [owls, bats] })).toBe("date=2026-10-23&paper=p1&paper=p2");
  expect(queryOf({ date: null, papers: [] })).toBe("");
});
