import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { papers } from "#db/schema.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aQueue, type TestQueue } from "#server/testing/a-queue.ts";
import { aTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let queue: TestQueue;

beforeAll(async () => {
  services = await openTest();
});

beforeEach(async () => {
  queue = await aQueue(services);
});

const plan = (paperIds: string[]) => {
  const when = {
    kind: "timed" as const,
    localStart: "2031-05-06T18:00",
    zone: "Europe/Berlin",
    durationMinutes: 60,
  };
  const { team } = queue;
  return team.organizer.caller.sessions.create({
    team: team.slug,
    id: crypto.randomUUID(),
    title: "An evening",
    when,
    paperIds,
  });
};

describe("the queue", () => {
  it("gives a minority of two in five its share: two of five picks", async () => {
    const { five, read, wanted, pickFirst } = queue;
    for (const n of [1, 2, 3, 4, 5]) {
      await wanted(`Majority ${n}`, five.slice(0, 3));
      await wanted(`Minority ${n}`, five.slice(3));
    }
    const picked: string[] = [];
    for (let week = 0; week < 5; week++) {
      await pickFirst();
      picked.unshift((await read()).picks[0]?.title ?? "");
    }
    expect(picked.filter((title) => title.startsWith("Minority"))).toHaveLength(2);
    expect(picked.at(-1)).toMatch(/Majority/);
  });

  it("says who carries the first, what the next would take, and what my load means", async () => {
    const { five, read, wanted, pickFirst } = queue;
    await wanted("Theirs", five.slice(0, 3));
    await wanted("Ours", five.slice(3));
    const before = await read(five[4]);
    expect(before.order.map(({ title, value, sentence }) => ({ title, value, sentence }))).toEqual([
      {
        title: "Theirs",
        value: "1/3",
        sentence:
          "Carried by Mia Member, Olga Owner and Omar Organizer, who reach 0.33; the next best would reach 0.5.",
      },
      {
        title: "Ours",
        value: "1/2",
        sentence: "Carried by Dana and Eve, who reach 0.5; no other paper has a vote.",
      },
    ]);
    expect(before.mySentence).toBe("Nothing has been picked yet: every load is 0, so all votes count alike.");
    await pickFirst();
    const after = await read(five[4]);
    expect(after.mySentence).toBe(
      "Your load is 0, the group's mean 0.2: none of your choices was read at the last pick, so yours come sooner.",
    );
    expect((await read(five[0])).mySentence).toBe(
      "Your load is 0.33, the group's mean 0.2: the last pick was one of your choices, so yours come later.",
    );
    expect(after.picks).toMatchObject([
      {
        title: "Theirs",
        pickedBy: "Omar Organizer",
        undone: false,
        mayUndo: false,
        whyNot: null,
        status: "candidate",
        sentence:
          "Carried by Mia Member, Olga Owner and Omar Organizer, who reached 0.33; the next best, “Ours”, would have reached 0.5.",
      },
    ]);
    expect(after.loads.map(({ name, shown, share }) => ({ name, shown, share })).slice(0, 3)).toEqual([
      { name: "Dana", shown: "0", share: 0 },
      { name: "Eve", shown: "0", share: 0 },
      { name: "Mia Member", shown: "0.33", share: 1 },
    ]);
    expect(after.mean).toBe("1/5");
  });

  it("breaks ties by votes, then by age, and puts papers without votes last", async () => {
    const { team, five, read, vote } = queue;
    const at = (title: string, createdAt: string) => aPaper(services, team, { title, createdAt });
    await at("Nobody's, new", "2026-03-02T00:00:00.000Z");
    await at("Nobody's, old", "2026-03-01T00:00:00.000Z");
    const [newer, older] = [
      await at("Newer", "2026-02-02T00:00:00.000Z"),
      await at("Older", "2026-02-01T00:00:00.000Z"),
    ];
    await vote(five[0], newer);
    await vote(five[1], older);
    const { order } = await read();
    expect(order.map(({ title }) => title)).toEqual(["Older", "Newer", "Nobody's, old", "Nobody's, new"]);
    expect(order[0]?.sentence).toContain("would reach the same, and more votes, then age, decide");
    expect(order[2]).toMatchObject({ value: null, voteCount: 0 });
  });

  it("picks once when two press at once, and tells the other that it moved", async () => {
    const { five, read, pick, wanted } = queue;
    const first = await wanted("First", five);
    await wanted("Second", five.slice(0, 2));
    const presses = await Promise.allSettled([pick(first), pick(first), pick(first)]);
    const refused = presses.flatMap((press) => (press.status === "rejected" ? [press.reason] : []));
    expect(refused).toHaveLength(2);
    for (const error of refused) expect(error).toMatchObject({ code: "CONFLICT", message: "queue_moved" });
    expect((await read()).picks).toHaveLength(1);
  });

  it("refuses to pick what no longer comes first, and whoever may not", async () => {
    const { team, five, read, pick, wanted } = queue;
    const first = await wanted("First", five);
    const second = await wanted("Second", five.slice(0, 2));
    await expect(pick(second)).rejects.toMatchObject({ code: "CONFLICT", message: "queue_moved" });
    for (const person of [team.member, team.observer])
      await expect(person.caller.queue.pick({ team: team.slug, paperId: first })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    expect((await read(team.member)).may.pick).toBe(false);
    const other = await aTeam(services);
    await expect(
      other.organizer.caller.queue.pick({ team: other.slug, paperId: first }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("takes a pick back with exactly the loads before it; twice is once; its paper waits again", async () => {
    const { five, read, pick, undo, wanted, pickFirst, loadsNow } = queue;
    await wanted("A", five.slice(0, 3));
    await wanted("B", five.slice(1));
    await wanted("C", five.slice(0, 2));
    await pickFirst();
    const before = await loadsNow();
    const order = (await read()).order;
    const { pickId, paperId } = await pickFirst();
    expect(await loadsNow()).not.toEqual(before);
    expect((await read()).order.map((one) => one.paperId)).not.toContain(paperId);
    await undo(pickId);
    await undo(pickId);
    expect(await loadsNow()).toEqual(before);
    expect((await read()).order).toEqual(order);
    expect((await read()).picks[0]).toMatchObject({ undone: true, mayUndo: false, whyNot: null });
    expect((await read()).picks[1]).toMatchObject({ undone: false, mayUndo: true });
    await pick(paperId);
    expect((await read()).picks).toHaveLength(3);
  });

  it("takes picks back newest first, and not once their paper is on a session or discussed", async () => {
    const { team, five, read, undo, wanted, pickFirst, loadsNow } = queue;
    await wanted("A", five);
    await wanted("B", five);
    const older = await pickFirst();
    const newer = await pickFirst();
    await expect(undo(older.pickId)).rejects.toMatchObject({ message: "pick_not_last" });
    await plan([newer.paperId]);
    await expect(undo(newer.pickId)).rejects.toMatchObject({ message: "paper_scheduled" });
    expect((await read()).picks.map(({ mayUndo, whyNot }) => ({ mayUndo, whyNot }))).toEqual([
      { mayUndo: false, whyNot: "This paper is on a session. Take it off there first." },
      { mayUndo: false, whyNot: "Only the newest pick can be taken back. Take back the later ones first." },
    ]);
    await services.db
      .update(papers)
      .set({ status: "discussed", discussedOn: "2026-03-03" })
      .where(eq(papers.id, newer.paperId));
    await expect(undo(newer.pickId)).rejects.toMatchObject({ message: "paper_discussed" });
    await services.db
      .update(papers)
      .set({ status: "candidate", discussedOn: null })
      .where(eq(papers.id, newer.paperId));
    await undo(newer.pickId);
    await undo(older.pickId);
    expect(new Set(Object.values(await loadsNow()))).toEqual(new Set(["0"]));
    await expect(
      team.member.caller.queue.undo({ team: team.slug, pickId: older.pickId }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("holds candidates only: scheduled, discussed and archived papers leave it, with their votes", async () => {
    const { five, read, wanted } = queue;
    const stays = await wanted("Stays", five.slice(0, 1));
    const goes = await wanted("On a session", five);
    await plan([goes]);
    for (const status of ["archived", "discussed"] as const) {
      const id = await wanted(status, five);
      await services.db
        .update(papers)
        .set({ status, ...(status === "discussed" ? { discussedOn: "2026-03-03" } : {}) })
        .where(eq(papers.id, id));
    }
    const { order, more } = await read();
    expect(order.map(({ paperId }) => paperId)).toEqual([stays]);
    expect(more).toBe(0);
  });

  it("is read by observers, who carry nothing and whose old votes do not count", async () => {
    const { team, five, read, wanted } = queue;
    const theirs = await wanted("Theirs", [five[4]]);
    await team.owner.caller.teams.changeRole({ team: team.slug, userId: five[4].userId, role: "observer" });
    const page = await read(team.observer);
    expect(page.loads.map(({ userId }) => userId)).not.toContain(five[4].userId);
    expect(page.order).toMatchObject([{ paperId: theirs, voteCount: 0, value: null }]);
    expect(page.mySentence).toBeNull();
    expect(page.may.pick).toBe(false);
  });

  it("rests when nobody votes: a paper nobody wants is picked, and no load moves", async () => {
    const { read, wanted, pickFirst, loadsNow } = queue;
    await wanted("Alone", []);
    await pickFirst();
    expect(new Set(Object.values(await loadsNow()))).toEqual(new Set(["0"]));
    expect((await read()).picks[0]?.sentence).toBe(
      "Nobody had voted for any paper that waited, so the oldest came first.",
    );
    expect(await read()).toMatchObject({ order: [], more: 0 });
  });
});
