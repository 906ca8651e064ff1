import type { PersonKey } from "./people.ts";

/** Who wants to discuss what, and how many days after its list came in; `offers` could present it too. */
export type SampleVote = { paper: string; by: PersonKey; days: number; offers?: true };

const votesFor = (paper: string, votes: readonly (readonly [PersonKey, number, "offers"?])[]): SampleVote[] =>
  votes.map(([by, days, offers]) => ({ paper, by, days, ...(offers ? { offers: true } : {}) }));

export const votes: readonly SampleVote[] = [
  ...votesFor("unlearn", [
    ["ines", 0.1],
    ["amara", 0.3],
    ["haruto", 0.9],
    ["leila", 1.2, "offers"],
    ["mateo", 2],
  ]),
  ...votesFor("spectral", [
    ["tomasz", 0.2, "offers"],
    ["haruto", 0.9],
    ["priya", 1.1],
    ["amara", 1.6],
    ["ines", 2.3],
    ["mateo", 4],
  ]),
  ...votesFor("tokens", [
    ["amara", 0.3, "offers"],
    ["leila", 1.2],
    ["priya", 3],
    ["ines", 5],
  ]),
  ...votesFor("forgetting", [
    ["priya", 1.1, "offers"],
    ["haruto", 6],
    ["leila", 9],
  ]),
  ...votesFor("referees", [
    ["mateo", 2],
    ["ines", 2.4],
  ]),
  ...votesFor("calibrated", [
    ["haruto", 1],
    ["priya", 1.4],
  ]),
  ...votesFor("gardens", [["leila", 1.2]]),
  ...votesFor("clocks", [
    ["haruto", 0.1, "offers"],
    ["tomasz", 0.3],
    ["amara", 0.8],
    ["priya", 1],
    ["mateo", 1.5],
  ]),
  ...votesFor("benchmarks", [
    ["ines", 0.2],
    ["leila", 0.6, "offers"],
    ["tomasz", 1.1],
    ["amara", 1.2],
  ]),
  ...votesFor("silence", [
    ["amara", 0.8],
    ["mateo", 1.5, "offers"],
    ["priya", 1.6],
  ]),
  ...votesFor("librarians", [
    ["tomasz", 0.3],
    ["leila", 0.7],
  ]),
  ...votesFor("thermostats", [
    ["haruto", 0.1],
    ["tomasz", 1.1],
  ]),
  ...votesFor("maps", [["amara", 0.9]]),
];
