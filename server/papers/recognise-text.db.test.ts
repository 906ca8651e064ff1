import { beforeAll, expect, it } from "vitest";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest } from "#server/testing/open-test.ts";

let team: TestTeam;

beforeAll(async () => {
  team = await aTeam(await openTest());
});

const recognise = (text: string, more: { format?: string; isWhole?: boolean } = {}) =>
  team.organizer.caller.papers.recogniseText({
    team: team.slug,
    text,
    format: "auto",
    isWhole: true,
    ...more,
  });

const page = `Daily Papers\n\nAug 12\n\nTides in a Teacup\n\n${"The moon pulls at every cup of tea in the house. ".repeat(5)}`;

it("says the format, how many papers and of which day", async () => {
  expect(await recognise(page)).toMatchObject({ papers: 1, listedOn: expect.stringMatching(/-08-12$/) });
  expect((await recognise("arXiv:2405.01234")).label).toEqual(expect.any(String));
});

it("counts nothing of a beginning, and says the format that was asked for", async () => {
  expect(await recognise(page, { isWhole: false })).toMatchObject({
    papers: null,
    label: expect.any(String),
  });
  expect(await recognise("milk, eggs", { format: "arxiv-text", isWhole: false })).toMatchObject({
    label: expect.any(String),
  });
});

it("says why there is nothing, and takes half a character", async () => {
  expect(await recognise("milk, eggs, bread")).toMatchObject({
    label: null,
    sentence: expect.stringContaining("No paper was recognised"),
  });
  expect(await recognise("\ud800 arXiv:2405.09002")).toMatchObject({ papers: 1 });
});
