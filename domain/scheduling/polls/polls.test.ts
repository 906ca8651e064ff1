import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainRanking } from "./explain-ranking.ts";
import { mayAnswer } from "./may-answer.ts";
import { resolveOptions } from "./option-time.ts";
import { answerWords, pollInput } from "./poll-input.ts";
import { endOf, getPhase, isRevealed } from "./poll-phase.ts";
import { readDeadline } from "./poll-times.ts";
import { rankOptions } from "./rank-options.ts";
import { reminderTime } from "./reminder-time.ts";

const hour = 3_600_000;
const iso = (ms: number) => new Date(ms).toISOString();
const instants = fc.integer({ min: 0, max: 4e12 });

describe("the phase of a poll", () => {
  const maybe = fc.option(instants.map(iso));

  it("is open exactly until its deadline, and ends for good by choice or cancellation", () => {
    fc.assert(
      fc.property(instants, instants, maybe, maybe, maybe, (closes, now, closedAt, cancelledAt, chosenAt) => {
        const phase = getPhase({ closesAt: iso(closes), now: iso(now), closedAt, cancelledAt, chosenAt });
        const ended = cancelledAt ? "cancelled" : chosenAt ? "chosen" : null;
        expect(phase).toBe(ended ?? (closedAt || now >= closes ? "closed" : "open"));
        const ends = [iso(closes), closedAt, cancelledAt, chosenAt].filter((at) => at !== null);
        expect(endOf({ closesAt: iso(closes), closedAt, cancelledAt, chosenAt })).toBe(ends.toSorted()[0]);
        expect(mayAnswer(phase, true).ok).toBe(phase === "open");
        expect(mayAnswer(phase, false).ok).toBe(false);
      }),
    );
  });

  it("hides answers from those asked until they answered", () => {
    expect(isRevealed("open", { asked: true, answered: false })).toBe(false);
    expect(isRevealed("open", { asked: true, answered: true })).toBe(true);
    expect(isRevealed("open", { asked: false, answered: false })).toBe(true);
    expect(isRevealed("closed", { asked: true, answered: false })).toBe(true);
  });
});

describe("the order of dates", () => {
  const voters = ["ada", "bo", "cy", "dee", "eli"];
  const answers = fc
    .array(fc.option(fc.constantFrom(...answerWords)), { minLength: 5, maxLength: 5 })
    .map((said) => new Map(said.flatMap((word, at) => (word ? [[voters[at] ?? "", word] as const] : []))));
  const options = fc
    .array(fc.record({ at: instants.map(iso), answers }), { maxLength: 12 })
    .map((list) => list.map((option, at) => ({ id: `option ${at}`, ...option })));

  it("goes by who can come, then plain yes, then time; equals share a place, nobody is lost", () => {
    fc.assert(
      fc.property(options, fc.subarray(voters), (given, presenters) => {
        const ranked = rankOptions(given, presenters);
        expect(ranked.map(({ id }) => id).toSorted()).toEqual(given.map(({ id }) => id).toSorted());
        const atOf = new Map(given.map(({ id, at }) => [id, at]));
        for (const [index, option] of ranked.entries()) {
          const original = given.find(({ id }) => id === option.id);
          expect(option.yes + option.ifNeedBe + option.no).toBe(original?.answers.size);
          for (const out of option.presentersOut) expect(original?.answers.get(out)).toBe("no");
          const next = ranked[index + 1];
          if (!next) continue;
          const [mine, its] = [option.yes + option.ifNeedBe, next.yes + next.ifNeedBe];
          expect(mine).toBeGreaterThanOrEqual(its);
          if (mine === its) expect(option.yes).toBeGreaterThanOrEqual(next.yes);
          if (mine > its || option.yes > next.yes) {
            expect(next.place).toBe(index + 2);
            continue;
          }
          expect([next.place, option.tied, next.tied]).toEqual([option.place, true, true]);
          expect((atOf.get(option.id) ?? "") <= (atOf.get(next.id) ?? "")).toBe(true);
        }
      }),
    );
  });

  it("does not depend on the order in which dates or answers came, and explains itself in a sentence", () => {
    fc.assert(
      fc.property(options, (given) => {
        const unique = [...new Map(given.map((option) => [option.at, option])).values()];
        const ranked = rankOptions(unique, ["ada"]);
        expect(rankOptions(unique.toReversed(), ["ada"])).toEqual(ranked);
        const said = explainRanking(ranked, { answered: 5, optionName: (id) => id, personName: (id) => id });
        expect(said).toMatch(/^[^\n]+\.$/);
      }),
    );
  });

  it("says what decided", () => {
    const option = (id: string, at: string, ...said: (typeof answerWords)[number][]) => ({
      id,
      at,
      answers: new Map(said.map((word, index) => [voters[index] ?? "", word])),
    });
    const naming = { answered: 3, optionName: (id: string) => id, personName: (id: string) => id };
    const say = (...options: Parameters<typeof rankOptions>[0]) =>
      explainRanking(rankOptions(options, ["ada"]), naming);
    expect(say(option("Tue", "1", "yes", "yes", "no"), option("Wed", "2", "yes", "if_need_be", "no"))).toBe(
      "Tue comes first: 2 of 3 people who answered can come; Wed suits as many, with fewer plain yes.",
    );
    expect(say(option("Tue", "1", "no", "yes", "yes"), option("Wed", "2", "yes", "yes", "no"))).toBe(
      "Tue comes first: 2 of 3 people who answered can come; Wed is level with it, and later, but ada cannot, who would present.",
    );
    expect(say(option("Tue", "1", "no", "no"))).toBe("No date suits any of the 3 people who answered.");
    expect(explainRanking([], naming)).toBe("Nobody has answered yet.");
  });
});

it("reminds 48 h before when made more than 5 days ahead, 36 h at 2 to 5 days, never below", () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 400 * hour }), (made, ahead) => {
      const expected = ahead > 120 * hour ? 48 : ahead >= 48 * hour ? 36 : null;
      const told = reminderTime(iso(made), iso(made + ahead));
      expect(told).toBe(expected === null ? null : iso(made + ahead - expected * hour));
    }),
  );
});

it("makes two times that clocks make one into one date, in order of time", () => {
  const { times, moved } = resolveOptions(
    ["2031-03-30T03:30", "2031-03-29T20:00", "2031-03-30T02:30"],
    "Europe/Berlin",
  );
  expect(times.map(({ localStart }) => localStart)).toEqual(["2031-03-29T20:00", "2031-03-30T03:30"]);
  expect(moved).toHaveLength(1);
  expect(resolveOptions(["2031-03-30", "2031-03-29"], null).times.map(({ onDate }) => onDate)).toEqual([
    "2031-03-29",
    "2031-03-30",
  ]);
});

it("takes a deadline that leaves time to answer and ends before the last date", () => {
  const read = (local: string) =>
    readDeadline(local, "Europe/Berlin", "2031-05-01T10:00:00.000Z", "2031-05-08T16:00:00.000Z");
  expect(read("2031-05-05T18:00")).toEqual({ ok: true, closesAt: "2031-05-05T16:00:00.000Z" });
  for (const wrong of ["2031-05-01T12:00", "2031-05-01T12:04", "2031-05-08T18:00", "2033-05-05T18:00"])
    expect(read(wrong).ok).toBe(false);
});

it("refuses polls with one date, a date twice, a mix of kinds or more than 40", () => {
  const poll = (options: string[], kind = "timed") => ({
    title: "Next",
    when: { kind, zone: "Europe/Berlin", durationMinutes: 60, options },
    closesAt: "2031-05-01T10:00",
    askedIds: ["0198a8a0-0000-7000-8000-000000000001"],
  });
  const good = ["2031-05-06T18:00", "2031-05-07T18:00"];
  expect(pollInput.safeParse(poll(good)).success).toBe(true);
  const many = Array.from({ length: 41 }, (_, at) => `2031-05-06T10:${String(at).padStart(2, "0")}`);
  for (const wrong of [["2031-05-06T18:00"], [good[0]!, good[0]!], [good[0]!, "2031-05-07"], many])
    expect(pollInput.safeParse(poll(wrong)).success).toBe(false);
  expect(pollInput.safeParse(poll(good, "all_day")).success).toBe(false);
});
