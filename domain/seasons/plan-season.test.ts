import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aMember,
  aPaper,
  aProblem,
  aSeason,
  awayOn,
  begun,
  paperId,
  sessionId,
  tools,
  userId,
} from "./a-season.fixture.ts";
import { awayDays } from "./away-days.ts";
import { editSessions } from "./edit-sessions.ts";
import { planSeason, replanSeason } from "./plan-season.ts";
import { dayOf, type SeasonPlan, seasonPlan } from "./season-plan.ts";

const presentersOf = ({ sessions }: Pick<SeasonPlan, "sessions">) =>
  sessions.flatMap(({ papers }) => papers.map(({ presenter }) => presenter.userId));

const everybodyOn = ({ papers, duties }: SeasonPlan["sessions"][number]) =>
  [...papers.map(({ presenter }) => presenter), ...duties].flatMap(({ userId: who }) => who ?? []);

describe("planSeason", () => {
  it("gives papers by rank, presenters fairly, and a reason for every cell", () => {
    const problem = aProblem(4, {
      papers: [aPaper(0, { couldPresent: [userId(2)] }), aPaper(1), aPaper(2), aPaper(3), aPaper(4)],
      duties: [{ key: "scribe", name: "scribe", perSession: 1 }],
    });
    const plan = planSeason(problem, tools);
    expect(seasonPlan.parse(plan)).toEqual(plan);
    expect(plan.sessions.flatMap(({ papers }) => papers.map((paper) => paper.paperId))).toEqual(
      [0, 1, 2, 3].map(paperId),
    );
    expect(presentersOf(plan).toSorted()).toEqual([0, 1, 2, 3].map(userId));
    const [first] = plan.sessions;
    expect(first?.papers[0]?.presenter).toMatchObject({
      userId: userId(2),
      why: expect.stringMatching(/^Could present this\. Load 1 with this season, has not presented yet\./),
    });
    expect(first?.papers[0]?.why).toBe("Picked by hand.");
    expect(plan.sessions[1]?.papers[0]?.why).toBe("Picked by hand. Nobody has said they could present it.");
    expect(first?.duties[0]?.why).toContain("Could not: Cem (presents then).");
    expect(plan.loads.map(({ name, before, after }) => [name, before, after])).toEqual([
      ["Ana", 0, 1],
      ["Ben", 0, 1],
      ["Cem", 0, 1],
      ["Dia", 0, 1],
    ]);
  });

  it("names who is away where nobody can present, and never fails", () => {
    const members = [aMember("Ana", 0), aMember("Ben", 1), aMember("Cem", 2, { share: 0 })];
    const daysOff = [awayOn(0, 3), awayOn(1, 3)];
    const plan = planSeason(aProblem(4, { members, daysOff }), tools);
    expect(plan.sessions[3]?.papers[0]?.presenter).toEqual({
      userId: null,
      locked: false,
      why: "Nobody can present on Tue 22 Dec 2026: Ana and Ben are away; Cem presents nothing.",
    });
    expect(planSeason(aProblem(2, { members: [], papers: [] }), tools).sessions[0]?.note).toBe(
      "No paper is left for Tue 1 Dec 2026.",
    );
  });

  it("gives one plan for every order of dates, members and days off", () => {
    fc.assert(
      fc.property(aSeason, (problem) => {
        const { world } = problem;
        const turned = {
          ...problem,
          sessions: problem.sessions.toReversed(),
          world: {
            ...world,
            members: world.members.toReversed(),
            daysOff: world.daysOff.toReversed(),
          },
        };
        expect(planSeason(turned, tools)).toEqual(planSeason(problem, tools));
      }),
      { numRuns: 60 },
    );
  });

  it("asks nobody who is away or exempt, nobody twice on a date, and places no paper twice", () => {
    fc.assert(
      fc.property(aSeason, (problem) => {
        const { world } = problem;
        const isAway = awayDays(world.daysOff);
        const plan = planSeason(problem, tools);
        const placed = plan.sessions.flatMap(({ papers }) => papers.map((paper) => paper.paperId));
        expect(placed).toEqual(world.papers.slice(0, placed.length).map((paper) => paper.paperId));
        for (const session of plan.sessions) {
          const people = everybodyOn(session);
          expect(new Set(people).size).toBe(people.length);
          for (const who of people) {
            expect(isAway(who, dayOf(session))).toBe(false);
            expect(world.members.find((member) => member.userId === who)?.share).toBeGreaterThan(0);
          }
          for (const seat of [...session.papers.map(({ presenter }) => presenter), ...session.duties])
            expect(seat.why).not.toBe("");
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps what is locked, whatever else changes", () => {
    fc.assert(
      fc.property(aSeason, fc.nat(4), fc.nat(4), fc.nat(11), (problem, date, member, paper) => {
        const before = planSeason(problem, tools);
        const [session, who] = [before.sessions[date], problem.world.members[member]];
        const placed = session?.papers[paper % (session.papers.length || 1)];
        if (!session || !who || !placed) return;
        const cell = { kind: "presenter", sessionId: session.id, paperId: placed.paperId } as const;
        const edited = editSessions(
          before.sessions,
          { do: "seat", cell, userId: who.userId },
          { zone: "UTC", minutes: 60, now: begun },
        );
        if (!edited.ok) throw new Error(edited.reason);
        const world = { ...problem.world, papers: problem.world.papers.toReversed() };
        const after = planSeason({ ...problem, world, sessions: edited.sessions }, tools);
        const kept = after.sessions[date]?.papers.find((one) => one.paperId === placed.paperId);
        expect(kept).toMatchObject({ locked: true, presenter: { userId: who.userId, locked: true } });
        const people = everybodyOn(after.sessions[date] ?? session);
        expect(new Set(people).size).toBe(people.length);
      }),
      { numRuns: 60 },
    );
  });

  it("never puts anybody on a date at whose time they have a place elsewhere, by hand or not", () => {
    fc.assert(
      fc.property(
        aSeason,
        fc.array(fc.tuple(fc.nat(4), fc.nat(4))),
        fc.boolean(),
        (problem, pairs, isLocked) => {
          const elsewhere = pairs.map(([date, member]) => ({
            sessionId: sessionId(date),
            userId: userId(member),
          }));
          const before = planSeason(problem, tools).sessions.map((session) => ({
            ...session,
            papers: session.papers.map(({ presenter, ...paper }) => ({
              ...paper,
              presenter: { ...presenter, locked: isLocked && presenter.userId !== null },
            })),
          }));
          const world = { ...problem.world, elsewhere };
          for (const session of planSeason({ ...problem, world, sessions: before }, tools).sessions)
            for (const who of everybodyOn(session))
              expect(elsewhere).not.toContainEqual({ sessionId: session.id, userId: who });
        },
      ),
      { numRuns: 60 },
    );
  });

  it("says who is elsewhere, and undoes what was set by hand before they were", () => {
    const problem = aProblem(1);
    const elsewhere = problem.world.members.map((member) => ({
      sessionId: sessionId(0),
      userId: member.userId,
    }));
    const full = planSeason(problem, tools).sessions.map((session) => ({
      ...session,
      papers: session.papers.map((paper) => ({ ...paper, presenter: { ...paper.presenter, locked: true } })),
    }));
    const world = { ...problem.world, elsewhere };
    const { sessions, notes } = planSeason({ ...problem, world, sessions: full }, tools);
    const seat = sessions[0]?.papers[0]?.presenter;
    expect(seat?.userId).toBeNull();
    expect(seat?.why).toBe(
      "Nobody can present on Tue 1 Dec 2026: Ana, Ben, Cem and Dia are at another session then.",
    );
    expect(notes).toEqual([
      "Somebody who was set by hand has a place at another session then; those places were planned anew.",
    ]);
  });

  it("undoes locks on members who left and papers that are gone, and says so", () => {
    const problem = aProblem(3);
    const before = planSeason(problem, tools).sessions;
    const cell = { kind: "presenter", sessionId: sessionId(1), paperId: paperId(1) } as const;
    const edited = editSessions(
      before,
      { do: "seat", cell, userId: userId(3) },
      { zone: "UTC", minutes: 60, now: begun },
    );
    if (!edited.ok) throw new Error(edited.reason);
    const world = {
      ...problem.world,
      members: problem.world.members.slice(0, 3),
      papers: problem.world.papers.slice(1),
      gone: [{ paperId: paperId(0), sentence: "“Paper 0” is on a session already." }],
    };
    const after = planSeason({ ...problem, world, sessions: edited.sessions }, tools);
    expect(after.notes).toEqual([
      "“Paper 0” is on a session already.",
      "Somebody who was set by hand left the team; their places were planned anew.",
    ]);
    expect(after.sessions[1]?.papers[0]).toMatchObject({ paperId: paperId(1), locked: true });
    expect(presentersOf(after)).not.toContain(userId(3));
  });
});

describe("replanSeason", () => {
  it("changes as few published presenters as can be when one more is away", () => {
    fc.assert(
      fc.property(aSeason, fc.nat(4), (problem, date) => {
        const single = { ...problem, perSession: 1, world: { ...problem.world, duties: [] } };
        const before = planSeason(single, tools);
        const gone = before.sessions[date]?.papers[0]?.presenter.userId;
        const at = problem.world.members.findIndex((member) => member.userId === gone);
        if (!gone) return;
        const daysOff = [...problem.world.daysOff, awayOn(at, date)];
        const after = replanSeason(
          { ...single, sessions: before.sessions, world: { ...single.world, daysOff } },
          tools,
        );
        const [was, is] = [presentersOf(before), presentersOf(after)];
        // All places but the one that has to change can stay: whether it is filled does not depend on them.
        expect(was.filter((who, place) => who !== is[place])).toEqual([gone]);
      }),
      { numRuns: 80 },
    );
  });

  it("leaves a published season that still holds exactly as it was", () => {
    fc.assert(
      fc.property(aSeason, (problem) => {
        const before = planSeason(problem, tools);
        const after = replanSeason({ ...problem, sessions: before.sessions }, tools);
        const people = (plan: SeasonPlan) => plan.sessions.map(everybodyOn);
        expect(people(after)).toEqual(people(before));
      }),
      { numRuns: 60 },
    );
  });
});
