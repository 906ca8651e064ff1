import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { postComment } from "#server/discussion/post-comment.ts";
import type { Member, TestTeam } from "#server/testing/a-team.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";

const comment = (page: Page, number: number) => page.locator(`#c${number}`);

const say = async (by: Member, paperId: string, body: string, parentId?: string) => {
  const id = randomUUID();
  await postComment(await by.enter(), { id, paperId, body, parentId });
  return id;
};

const postIn = async (page: Page, text: string) => {
  await page.getByLabel("Your comment").fill(text);
  await page.getByRole("button", { name: "Post comment" }).click();
  await expect(page.getByLabel("Your comment")).toHaveValue("");
};

const act = async (page: Page, number: number, name: string) => {
  await comment(page, number).hover();
  await comment(page, number).getByRole("button", { name: "More about this comment" }).click();
  await page.getByRole("menuitem", { name }).click();
};

const at = (team: TestTeam, paperId: string) => `/t/${team.slug}/papers/${paperId}`;

test("a tree with math; what others write is held until it is wanted", async ({ team, paper, pageOf }) => {
  const address = at(team, await paper());
  const [mia, omar] = await Promise.all([pageOf(team.member), pageOf(team.organizer)]);
  await Promise.all([mia.goto(address), omar.goto(address)]);
  await postIn(mia, "Is $\\epsilon$ *small* here?");
  await expect(comment(mia, 1).locator(".katex")).toHaveCount(1);
  await expect(comment(mia, 1).locator("em")).toHaveText("small");
  // Her account's zone, not the browser's.
  await expect(comment(mia, 1).locator("time")).toHaveAttribute("title", /Berlin time$/);

  const held = omar.getByRole("button", { name: "1 new comment", exact: true });
  await expect(held).toBeVisible();
  await expect(comment(omar, 1)).toHaveCount(0);
  await expectAccessible(omar);
  await held.click();
  await expect(comment(omar, 1)).toBeFocused();
  await comment(omar, 1).getByRole("button", { name: "Reply", exact: true }).click();
  await omar.getByLabel("Your reply to Mia Member").fill("Smaller than a sheep.");
  await omar.keyboard.press("ControlOrMeta+Enter");
  await expect(comment(omar, 2)).toContainText("Smaller than a sheep.");
  await mia.getByRole("button", { name: "1 new comment", exact: true }).click();
  await expect(comment(mia, 2)).toBeFocused();
  await expect(
    mia
      .getByRole("listitem")
      .filter({ has: comment(mia, 1) })
      .locator("#c2"),
  ).toBeVisible();
  await expectAccessible(mia);
});

test("a draft outlives a reload and is gone once posted", async ({ team, paper, pageOf }) => {
  const paperId = await paper();
  await say(team.organizer, paperId, "What do you think?");
  const mia = await pageOf(team.member);
  await mia.goto(at(team, paperId));
  await mia.getByLabel("Your comment").fill("Half a thought");
  await comment(mia, 1).hover();
  await comment(mia, 1).getByRole("button", { name: "Reply", exact: true }).click();
  await mia.getByLabel("Your reply to Omar Organizer").fill("Half an answer");
  await mia.reload();
  await expect(mia.getByLabel("Your comment")).toHaveValue("Half a thought");
  await expect(mia.getByLabel("Your reply to Omar Organizer")).toHaveValue("Half an answer");
  await mia.getByRole("button", { name: "Post reply" }).click();
  await expect(comment(mia, 2)).toContainText("Half an answer");
  await mia.getByRole("button", { name: "Post comment" }).click();
  await expect(comment(mia, 3)).toContainText("Half a thought");
  await mia.reload();
  await expect(comment(mia, 3)).toBeVisible();
  await expect(mia.getByLabel("Your comment")).toHaveValue("");
  await expect(mia.getByLabel("Your reply to Omar Organizer")).toHaveCount(0);
});

test("an edit that was overtaken shows both texts and keeps the own", async ({ team, paper, pageOf }) => {
  const paperId = await paper();
  await say(team.member, paperId, "The first text");
  const [desk, sofa] = await Promise.all([pageOf(team.member), pageOf(team.member)]);
  for (const page of [desk, sofa]) {
    await page.goto(at(team, paperId));
    await comment(page, 1).hover();
    await comment(page, 1).getByRole("button", { name: "Edit" }).click();
    await expect(page.getByLabel("Edit comment #1")).toHaveValue("The first text");
  }
  await desk.getByLabel("Edit comment #1").fill("Written at the desk");
  await sofa.getByLabel("Edit comment #1").fill("Written on the sofa");
  await desk.getByRole("button", { name: "Save changes" }).click();
  await expect(comment(desk, 1)).toContainText("edited");
  await sofa.getByRole("button", { name: "Save changes" }).click();
  await expect(sofa.getByText("What it says now", { exact: true })).toBeVisible();
  await expect(sofa.getByText("Written at the desk")).toBeVisible();
  await expect(sofa.getByLabel("Edit comment #1")).toHaveValue("Written on the sofa");
  await expectAccessible(sofa);
  await sofa.getByRole("button", { name: "Save mine instead" }).click();
  await expect(comment(desk, 1)).toContainText("Written on the sofa");
  await act(desk, 1, "History");
  await expect(desk.getByRole("dialog")).toContainText("desk");
  await expectAccessible(desk);
});

test("a deleted comment leaves a stone where its replies stand, and comes back", async ({
  team,
  paper,
  pageOf,
}) => {
  const paperId = await paper();
  const root = await say(team.member, paperId, "A rash word");
  await say(team.organizer, paperId, "Are you sure?", root);
  const [mia, omar] = await Promise.all([pageOf(team.member), pageOf(team.organizer)]);
  await Promise.all([mia.goto(at(team, paperId)), omar.goto(at(team, paperId))]);
  await act(mia, 1, "Delete");
  for (const page of [mia, omar]) {
    await expect(comment(page, 1)).toContainText("[deleted]");
    await expect(comment(page, 1)).not.toContainText("A rash word");
    await expect(comment(page, 2)).toContainText("Are you sure?");
  }
  await expectAccessible(mia);
  await comment(mia, 1).getByRole("button", { name: "Bring it back" }).click();
  await expect(comment(omar, 1)).toContainText("A rash word");
});

test("a permalink finds its comment in a long thread, and keys walk the thread", async ({
  team,
  paper,
  pageOf,
}) => {
  const paperId = await paper();
  const root = await say(team.organizer, paperId, "Comment 1");
  for (let n = 2; n <= 150; n++)
    await say(team.organizer, paperId, `Comment ${n}`, n % 3 === 0 ? root : undefined);
  const mia = await pageOf(team.member);
  for (const number of [12, 149]) {
    await mia.goto("about:blank");
    await mia.goto(`${at(team, paperId)}#c${number}`);
    await expect(comment(mia, number)).toBeInViewport();
    await expect(comment(mia, number)).toBeFocused();
  }
  await expectAccessible(mia);
  await mia.goto("about:blank");
  await mia.goto(`${at(team, paperId)}#c12`);
  await expect(comment(mia, 12)).toBeFocused();
  await mia.keyboard.press("j");
  await expect(comment(mia, 15)).toBeFocused();
  await mia.keyboard.press("k");
  await expect(comment(mia, 12)).toBeFocused();
  await mia.keyboard.press("n");
  await expect(comment(mia, 15)).toBeFocused();
  await mia.keyboard.press("c");
  await expect(mia.getByLabel("Your comment")).toBeFocused();
  await mia.keyboard.type("jkn");
  await expect(mia.getByLabel("Your comment")).toHaveValue("jkn");
});

test("a deep thread fits a phone, with every act under the thumb", async ({ team, paper, pageOf }) => {
  const paperId = await paper();
  let above: string | undefined;
  for (let depth = 1; depth <= 8; depth++)
    above = await say(depth % 2 ? team.member : team.organizer, paperId, `Deeper, ${depth}`, above);
  const mia = await pageOf(team.member, phone);
  await mia.goto(at(team, paperId));
  await expect(comment(mia, 8)).toBeVisible();
  await expectNoSidewaysScroll(mia);
  await comment(mia, 8).getByRole("button", { name: "Reply", exact: true }).tap();
  await mia.getByLabel("Your reply to Omar Organizer").fill("From the bus");
  await mia.getByRole("button", { name: "Post reply" }).tap();
  await expect(comment(mia, 9)).toContainText("From the bus");
  await expectNoSidewaysScroll(mia);
  await expectAccessible(mia);
});
