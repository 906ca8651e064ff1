import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { papers, queueLoads, queuePicks } from "#db/schema.ts";
import { add, compare, format, parse, zero } from "#domain/voting/fraction.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let team: TestTeam;
/** Five who vote: owner and organizer among them. */
let five: [Member, Member, Member, Member, Member];

beforeAll(async () => {
  services = await openTest();
});

beforeEach(async () => {
  team = await aTeam(services);
  five = [
    team.owner,
    team.organizer,
    team.member,
    await team.join("Dana", "member"),
    await team.join("Eve", "member"),
  ];
});

const paper = (title: string) => aPaper(services, team, { title });
const vote = (person: Member, paperId: string, say: "yes" | "no" = "yes") =>
  person.caller.votes.set({ team: team.slug, paperId, vote: say });
const read = (person: Member = team.organizer) => person.caller.queue.read({ team: team.slug });
const pick = (paperId: string) => team.organizer.caller.queue.pick({ team: team.slug, paperId });
const undo = (pickId: string) => team.organizer.caller.queue.undo({ team: team.slug, pickId });
const pickFirst = async () => {
  const { order } = await read();
  return pick(order[0]?.paperId ?? "");
};
const loadsNow = async () => {
  const { loads } = await read();
  return Object.fromEntries(loads.map(({ userId, load }) => [userId, load]));
};
const wanted = async (title: string, by: Member[]) => {
  const id = await paper(title);
  for (const person of by) await vote(person, id);
  return id;
};
const plan = (paperIds: string[]) => {
  const id = crypto.randomUUID();
  const when = {
    kind: "timed" as const,
    localStart: "2031-05-06T18:00",
    zone: "Europe/Berlin",
    durationMinutes: 60,
  };
  return team.organizer.caller.sessions
    .create({ team: team.slug, id, title: "An evening", when, paperIds })
    .then(() => id);
};

describe("the queue", () => {
  it("gives a minority of two in five its share: two of five picks", async () => {
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
    const first = await wanted("First", five);
    await wanted("Second", five.slice(0, 2));
    const presses = await Promise.allSettled([pick(first), pick(first), pick(first)]);
    const refused = presses.flatMap((press) => (press.status === "rejected" ? [press.reason] : []));
    expect(refused).toHaveLength(2);
    for (const error of refused) expect(error).toMatchObject({ code: "CONFLICT", message: "queue_moved" });
    expect((await read()).picks).toHaveLength(1);
  });

  it("refuses to pick what no longer comes first, and whoever may not", async () => {
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
    const theirs = await wanted("Theirs", [five[4]]);
    await team.owner.caller.teams.changeRole({ team: team.slug, userId: five[4].userId, role: "observer" });
    const page = await read(team.observer);
    expect(page.loads.map(({ userId }) => userId)).not.toContain(five[4].userId);
    expect(page.order).toMatchObject([{ paperId: theirs, voteCount: 0, value: null }]);
    expect(page.mySentence).toBeNull();
    expect(page.may.pick).toBe(false);
  });

  it("rests when nobody votes: a paper nobody wants is picked, and no load moves", async () => {
    await paper("Alone");
    await pickFirst();
    expect(new Set(Object.values(await loadsNow()))).toEqual(new Set(["0"]));
    expect((await read()).picks[0]?.sentence).toBe(
      "Nobody had voted for any paper that waited, so the oldest came first.",
    );
    expect(await read()).toMatchObject({ order: [], more: 0 });
  });
});

describe("loads", () => {
  const rowsOf = (userId: string) =>
    services.db
      .select()
      .from(queueLoads)
      .where(and(eq(queueLoads.teamId, team.teamId), eq(queueLoads.userId, userId as Member["userId"])));

  it("are rebased and never below 0, and each pick adds exactly 1", async () => {
    for (const n of [1, 2, 3, 4, 5, 6])
      await wanted(
        `P${n}`,
        five.filter((_, at) => (at + n) % 3 !== 0),
      );
    for (let n = 0; n < 6; n++) await pickFirst();
    const picks = await services.db.select().from(queuePicks).where(eq(queuePicks.teamId, team.teamId));
    expect(picks).toHaveLength(6);
    for (const { loadsBefore, loadsAfter } of picks) {
      const after = Object.values(loadsAfter).map((text) => parse(text) ?? zero);
      const before = Object.values(loadsBefore).map((text) => parse(text) ?? zero);
      expect(after.every(({ n }) => n >= 0n)).toBe(true);
      expect(after.some((load) => compare(load, zero) === 0)).toBe(true);
      const total = after.reduce(add, zero);
      const room = before.reduce(add, parse("1") ?? zero);
      expect(compare(total, room)).toBeLessThanOrEqual(0);
    }
    const { loadsAfter } = picks.toSorted((a, b) => (a.pickedAt < b.pickedAt ? 1 : -1))[0]!;
    expect(await loadsNow()).toEqual(loadsAfter);
  });

  it("of who leaves are gone with their votes; who comes back starts at the mean", async () => {
    const [, , , dana, eve] = five;
    await wanted("Theirs", [dana, eve]);
    await wanted("Eve's", [eve]);
    await pickFirst();
    expect(await rowsOf(eve.userId)).toHaveLength(1);
    await eve.caller.teams.leave({ team: team.slug });
    expect(await rowsOf(eve.userId)).toEqual([]);
    const without = await read();
    expect(without.order).toMatchObject([{ title: "Eve's", voteCount: 0 }]);
    expect(without.loads).toHaveLength(4);
    expect(without.mean).toBe("1/8");
    const { link } = await team.owner.caller.teams.invite({ team: team.slug, role: "member" });
    await eve.caller.teams.acceptInvitation({ token: new URL(link).searchParams.get("token") ?? "" });
    expect((await loadsNow())[eve.userId]).toBe("1/8");
    expect((await read(eve)).mySentence).toBe(
      "Nothing has been picked since you joined: you start at the group's mean, 0.13, so your votes count as much as most.",
    );
    expect((await read(eve)).order).toMatchObject([{ title: "Eve's", voteCount: 1 }]);
  });

  it("of newcomers are the mean, and become their own with the next pick", async () => {
    await wanted("First", five.slice(0, 1));
    await pickFirst();
    const newcomer = await team.join("Nina New", "member");
    expect((await read(newcomer)).mySentence).toBe(
      "Nothing has been picked since you joined: you start at the group's mean, 0.2, so your votes count as much as most.",
    );
    expect(await rowsOf(newcomer.userId)).toEqual([]);
    await wanted("Second", five.slice(1));
    const { pickId } = await pickFirst();
    // 1/5 beside four at 1/4: rebased by that 1/5.
    expect((await rowsOf(newcomer.userId))[0]?.load).toBe("0");
    await undo(pickId);
    expect((await loadsNow())[newcomer.userId]).toBe("1/5");
    expect(format(parse((await read()).mean) ?? zero)).toBe("1/5");
  });

  it("of who left since the pick do not come back when it is taken back", async () => {
    await wanted("Theirs", five.slice(3));
    const { pickId } = await pickFirst();
    await five[4].caller.teams.leave({ team: team.slug });
    await undo(pickId);
    expect(await rowsOf(five[4].userId)).toEqual([]);
    expect(new Set(Object.values(await loadsNow()))).toEqual(new Set(["0"]));
  });
});
