import type { Rows } from "./row.ts";

/** Who may call what of loads.*. */
export const loadsRows: Rows = {
  "loads.list": { rung: "observer" },
  "loads.mine": { rung: "observer" },
  "loads.year": { rung: "observer" },
  "loads.whyMe": {
    rung: "observer",
    only: ["member"],
    names: true,
    input: ({ assignmentId }) => ({ assignmentId }),
  },
  "loads.setShare": {
    rung: "organizer",
    names: true,
    input: ({ guestId }) => ({ userId: guestId, percent: 50 }),
  },
  "loads.setRules": {
    rung: "organizer",
    input: () => ({
      windowMonths: 6,
      newcomers: "zero",
      leave: "counted",
      answerDays: 3,
      materialDays: 1,
    }),
  },
};
