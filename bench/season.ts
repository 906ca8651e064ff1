import { createHash } from "node:crypto";
import { planSeason, type SeasonProblem } from "#domain/seasons/plan-season.ts";
import { emptySession } from "#domain/seasons/season-plan.ts";
import { loadSolver } from "#server/presenters/roster/load-solver.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** So many members, candidates and dates; two days are kept free of everybody's twentieth. */
type Size = [members: number, papers: number, dates: number];

/** Rows of size, milliseconds (best of three) that a whole season takes with two duties, and with two weeks between two talks. */
export const timeSeasons = async (sizes: Size[]): Promise<string[][]> => {
  const tools = { sha256, solveWithGaps: await loadSolver() };
  return sizes.map((size) => {
    const timed = [0, 15].map((minGap) => {
      const problem = { ...aSeason(size), minGap };
      const times = [1, 2, 3].map(() => {
        const started = performance.now();
        planSeason(problem, tools);
        return performance.now() - started;
      });
      return Math.min(...times).toFixed(0);
    });
    return [size.join(" × "), ...timed];
  });
};

const aSeason = ([members, papers, dates]: Size): Omit<SeasonProblem, "minGap"> => {
  let seed = 11;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const dayOf = (number: number) => new Date(Date.UTC(2026, 0, 6 + number)).toISOString().slice(0, 10);
  const people = Array.from({ length: members }, (_, at) => ({
    userId: `member ${at}`,
    name: `Member ${at}`,
    share: next() < 0.2 ? 0.5 : 1,
    rate: Math.floor(next() * 30) / 100,
    coming: 0,
    lastPresentedOn: next() < 0.3 ? null : dayOf(-Math.floor(next() * 300)),
    dutyRates: { scribe: Math.floor(next() * 20) / 100 },
  }));
  return {
    perSession: 1,
    dateNotes: [],
    sessions: Array.from({ length: dates }, (_, at) =>
      emptySession(`session ${at}`, {
        localStart: `${dayOf(7 * at)}T18:00`,
        startsAt: `${dayOf(7 * at)}T17:00:00.000Z`,
      }),
    ),
    world: {
      members: people,
      papers: Array.from({ length: papers }, (_, at) => ({
        paperId: `paper ${at}`,
        title: `Paper ${at}`,
        nominatedBy: null,
        couldPresent: people.filter(() => next() < 0.05).map(({ userId }) => userId),
        because: "Chosen.",
      })),
      gone: [],
      declined: [],
      held: 100,
      elsewhere: [],
      duties: [
        { key: "scribe", name: "scribe", perSession: 1 },
        { key: "sceptic", name: "sceptic", perSession: 1 },
      ],
      daysOff: people.flatMap(({ userId }) =>
        next() < 0.5
          ? [{ kind: "away" as const, title: "Away", startsOn: dayOf(20), endsOn: dayOf(60), userId }]
          : [],
      ),
    },
  };
};
