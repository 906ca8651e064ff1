import { describe, expect, it } from "vitest";
import { aMember, aPaper, aProblem, userId, weekly } from "#domain/seasons/a-season.fixture.ts";
import { planNow } from "./plan-now.ts";
import { planOffThread } from "./plan-off-thread.ts";

const members = Array.from({ length: 14 }, (_, at) => aMember(`M${at}`, at));
const papers = Array.from({ length: 12 }, (_, at) => aPaper(at, { couldPresent: [userId(at)] }));
const large = { ...aProblem(12, { members, papers }), sessions: weekly(12) };

describe("planOffThread", () => {
  it("gives in a thread what planning in this one gives, with days between talks too", async () => {
    const task = { kind: "plan", problem: large } as const;
    expect(await planOffThread(task)).toEqual(await planNow(task));
    const spaced = {
      kind: "plan",
      problem: { ...aProblem(6, { members: members.slice(0, 3) }), minGap: 15 },
    } as const;
    const plan = await planOffThread(spaced);
    const presenters = plan.sessions.map((session) => session.papers[0]?.presenter.userId);
    expect(plan.notes).toEqual([]);
    for (const [at, who] of presenters.entries()) expect(presenters.slice(at + 1, at + 3)).not.toContain(who);
  });

  it("says so when planning fails", async () => {
    const broken = { ...large, minGap: Number.NaN };
    await expect(planOffThread({ kind: "plan", problem: broken })).rejects.toMatchObject({
      reason: "season_too_hard",
    });
  });
});
