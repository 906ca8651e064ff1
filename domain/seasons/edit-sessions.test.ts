import { describe, expect, it } from "vitest";
import { aProblem, begun, paperId, sessionId, tools, userId } from "./a-season.fixture.ts";
import { diffPlans } from "./diff-plans.ts";
import type { Edit } from "./edit-input.ts";
import { editSessions } from "./edit-sessions.ts";
import { planSeason } from "./plan-season.ts";
import { rankForCell } from "./rank-for-cell.ts";

const problem = aProblem(4);
const before = planSeason(problem, tools).sessions;

const planAfter = (...edits: Edit[]) =>
  edits.reduce((sessions, edit) => {
    const edited = editSessions(sessions, edit, { zone: "Europe/Berlin", minutes: 60, now: begun });
    if (!edited.ok) throw new Error(edited.reason);
    return planSeason({ ...problem, sessions: edited.sessions }, tools).sessions;
  }, before);

const refused = (edit: Edit) => {
  const edited = editSessions(before, edit, { zone: "Europe/Berlin", minutes: 60, now: begun });
  return edited.ok ? null : edited.reason;
};

const papersOf = (sessions: typeof before) =>
  sessions.map(({ papers }) => papers.map((paper) => Number(paper.paperId.slice(-2))));

const names = { person: (id: string) => `M${id.slice(-1)}`, paper: (id: string) => `P${id.slice(-1)}` };

describe("editSessions", () => {
  it("moves a paper, which stays there, and lets the others keep their rank around it", () => {
    const moved = planAfter({ do: "move", paperId: paperId(3), to: sessionId(0) });
    expect(papersOf(moved)).toEqual([[3], [0], [1], [2]]);
    expect(moved[0]?.papers[0]).toMatchObject({
      locked: true,
      why: expect.stringContaining("Put on this date"),
    });
    const unlocked = planAfter(
      { do: "move", paperId: paperId(3), to: sessionId(0) },
      {
        do: "lock",
        cell: { kind: "paper", sessionId: sessionId(0), paperId: paperId(3) },
        locked: false,
      },
    );
    expect(papersOf(unlocked)).toEqual([[0], [1], [2], [3]]);
  });

  it("swaps two papers", () => {
    expect(papersOf(planAfter({ do: "swap", paperId: paperId(0), other: paperId(2) }))).toEqual([
      [2],
      [1],
      [0],
      [3],
    ]);
  });

  it("sets a presenter, who stays until unlocked", () => {
    const cell = { kind: "presenter", sessionId: sessionId(2), paperId: paperId(2) } as const;
    const seated = planAfter({ do: "seat", cell, userId: userId(0) });
    expect(seated[2]?.papers[0]?.presenter).toEqual({
      userId: userId(0),
      locked: true,
      why: "Set by hand.",
    });
    expect(seated[2]?.papers[0]?.locked).toBe(true);
    expect(new Set(seated.map(({ papers }) => papers[0]?.presenter.userId)).size).toBe(4);
  });

  it("drops and adds dates, but never the last one, and no date twice", () => {
    const dropped = planAfter({ do: "drop_date", sessionId: sessionId(1) });
    expect(papersOf(dropped)).toEqual([[0], [1], [2]]);
    const added = planAfter({ do: "add_date", sessionId: sessionId(9), at: "2026-12-03T18:00" });
    expect(added.map(({ localStart }) => localStart)).toEqual(
      [1, 3, 8, 15, 22].map((day) => `2026-12-${String(day).padStart(2, "0")}T18:00`),
    );
    expect(refused({ do: "add_date", sessionId: sessionId(9), at: "2026-12-01T18:00" })).toBe(
      "season_date_twice",
    );
    expect(refused({ do: "add_date", sessionId: sessionId(9), at: "2026-11-30T01:00" })).toBe(
      "season_date_past",
    );
    expect(refused({ do: "add_date", sessionId: sessionId(9), at: "2026-12-01T18:59" })).toBe(
      "season_overlap",
    );
    expect(refused({ do: "add_date", sessionId: sessionId(9), at: "2026-12-01T19:00" })).toBeNull();
    expect(
      editSessions(
        before.slice(0, 1),
        { do: "drop_date", sessionId: sessionId(0) },
        { zone: "UTC", minutes: 60, now: begun },
      ).ok,
    ).toBe(false);
  });

  it("refuses what is not there, and the same member twice on a date", () => {
    expect(refused({ do: "drop_date", sessionId: sessionId(8) })).toBe("season_moved_on");
    expect(refused({ do: "swap", paperId: paperId(0), other: paperId(8) })).toBe("season_moved_on");
    const two = planSeason({ ...aProblem(4), perSession: 2 }, tools).sessions;
    const cellOf = (at: number) =>
      ({ kind: "presenter", sessionId: sessionId(0), paperId: paperId(at) }) as const;
    const first = editSessions(
      two,
      { do: "seat", cell: cellOf(0), userId: userId(0) },
      { zone: "UTC", minutes: 60, now: begun },
    );
    if (!first.ok) throw new Error(first.reason);
    expect(
      editSessions(
        first.sessions,
        { do: "seat", cell: cellOf(1), userId: userId(0) },
        { zone: "UTC", minutes: 60, now: begun },
      ),
    ).toEqual({
      ok: false,
      reason: "season_seat_twice",
    });
  });
});

describe("diffPlans", () => {
  it("says every difference once, in a sentence, and nothing of plans that are alike", () => {
    expect(diffPlans(before, before, names)).toEqual([]);
    const dropped = planAfter({ do: "drop_date", sessionId: sessionId(3) });
    expect(diffPlans(before, dropped, names).map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([
        "Tue 22 Dec 2026 is no longer a date of the season.",
        "“P3” is no longer on any date; it was on Tue 22 Dec 2026.",
      ]),
    );
    const swapped = before.map((session) => ({
      ...session,
      papers: session.papers.map((paper) =>
        session.id === sessionId(1)
          ? { ...paper, presenter: { ...paper.presenter, userId: userId(7) } }
          : paper,
      ),
    }));
    const [change, ...none] = diffPlans(before, swapped, names);
    expect(none).toEqual([]);
    expect(change?.cell).toBe(`${sessionId(1)}/${paperId(1)}/presenter`);
    expect(change?.sentence).toMatch(/^Tue 8 Dec 2026: M7 presents “P1” instead of M\d\.$/);
    const moved = planAfter({ do: "swap", paperId: paperId(0), other: paperId(2) });
    expect(diffPlans(before, moved, names).map(({ sentence }) => sentence)).toContain(
      "“P2” moves from Tue 15 Dec 2026 to Tue 1 Dec 2026.",
    );
  });
});

describe("rankForCell", () => {
  it("puts who could before who cannot, and says what stands against it", () => {
    const plan = planSeason({ ...problem, perSession: 2 }, tools);
    const world = {
      ...problem.world,
      papers: problem.world.papers.map((paper) => ({ ...paper, couldPresent: [userId(3)] })),
    };
    const cell = { kind: "presenter", sessionId: sessionId(0), paperId: paperId(0) } as const;
    const ranked = rankForCell(plan, cell, world);
    const other = plan.sessions[0]?.papers[1]?.presenter.userId;
    expect(ranked.at(-1)).toMatchObject({ userId: other, warning: "Presents a paper on this date." });
    expect(ranked.find(({ userId: who }) => who === userId(3))?.why).toMatch(/^Could present this\. Load \d/);
  });
});
