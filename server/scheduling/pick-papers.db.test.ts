import { expect, it } from "vitest";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam } from "#server/testing/a-team.ts";
import { openTest } from "#server/testing/open-test.ts";

it("finds papers by words in title and authors, most wanted first", async () => {
  const services = await openTest();
  const own = await aTeam(services);
  const calm = await aPaper(services, own, { title: "50% of Attention", voteCount: 1 });
  const loud = await aPaper(services, own, { title: "Attention again", voteCount: 5 });
  await aPaper(services, own, { title: "Attention, done", status: "discussed", discussedOn: "2026-01-01" });
  const pick = (search: string) => own.organizer.caller.sessions.pickPapers({ team: own.slug, search });
  expect((await pick("attention LOVE")).map(({ id }) => id)).toEqual([loud, calm]);
  expect((await pick("50%")).map(({ id }) => id)).toEqual([calm]);
  expect(await pick("_")).toEqual([]);
  const long = await aPaper(services, own, {
    title: "Is a GPT-4 all you need? Generalization",
    abstract: "Zebras",
  });
  const words = [
    "generali",
    "generalizatio",
    "generalizations",
    "gpt-4",
    "GPT-",
    "all you need",
    "is a",
    "gener lovel",
  ];
  for (const search of words)
    expect(
      (await pick(search)).map(({ id }) => id),
      search,
    ).toEqual([long]);
  for (const search of ["zebras", "a'b:*", "gpt-5"]) expect(await pick(search), search).toEqual([]);
  await expect(own.member.caller.sessions.pickPapers({ team: own.slug })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});
