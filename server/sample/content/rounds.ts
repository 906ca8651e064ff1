import type { PersonKey } from "./people.ts";

export type SampleRound = {
  title: string;
  seats: number;
  papers: string[];
  /** How many days the round is open; null for one that is closed at once. */
  days: number | null;
  ballots: Partial<Record<PersonKey, string[]>>;
};

/** One round to look back on, in which a minority got its share, and one that waits for whoever opens the group. */
export const rounds: SampleRound[] = [
  {
    title: "Three for the winter",
    seats: 3,
    papers: ["forgetting", "calibrated", "referees", "gardens", "clocks", "librarians", "proofs"],
    days: null,
    ballots: {
      ines: ["forgetting", "calibrated", "clocks"],
      tomasz: ["forgetting", "calibrated", "clocks"],
      amara: ["forgetting", "calibrated", "proofs"],
      haruto: ["forgetting", "calibrated", "clocks"],
      leila: ["gardens", "librarians"],
      priya: ["gardens", "referees"],
    },
  },
  {
    title: "Two before the holidays",
    seats: 2,
    papers: ["thermostats", "maps", "benchmarks", "silence"],
    days: 5,
    ballots: { amara: ["maps", "silence"], leila: ["silence"], mateo: ["benchmarks", "maps"] },
  },
];
