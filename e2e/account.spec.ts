import { addDevice } from "#server/auth/add-device.ts";
import { makeContext } from "#server/process.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";

test("name and zone are mine to change, and other people see the name", async ({ team, pageOf }) => {
  const mia = await pageOf(team.member);
  await mia.goto("/account");
  await mia.getByLabel("Your name").fill("Mia Müller-Lüdenscheidt");
  await mia.getByLabel("Time zone").selectOption("Asia/Kolkata");
  await expect(mia.getByText("This browser is in America/St_Johns.")).toBeVisible();
  await mia.getByRole("button", { name: "Save name and zone" }).click();
  await expect(mia.getByText("Saved")).toBeVisible();
  await expectAccessible(mia);
  await mia.reload();
  await expect(mia.getByLabel("Your name")).toHaveValue("Mia Müller-Lüdenscheidt");
  await expect(mia.getByLabel("Time zone")).toHaveValue("Asia/Kolkata");
  const omar = await pageOf(team.organizer);
  await omar.goto(`/t/${team.slug}/people`);
  await expect(
    omar.getByRole("list", { name: "Members" }).getByText("Mia Müller-Lüdenscheidt", { exact: true }),
  ).toBeVisible();
});

test("ending another device signs that browser out", async ({ team, services, pageOf }) => {
  const elsewhere = makeContext(services, {
    token: null,
    address: "story",
    userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  });
  const token = await services.db.transaction((tx) => addDevice(tx, elsewhere, team.member.userId));
  const [desk, library] = await Promise.all([pageOf(team.member), pageOf({ token })]);
  await library.goto(`/t/${team.slug}/papers`);
  await expect(library.getByRole("heading", { name: "Papers", exact: true })).toBeVisible();
  await desk.goto("/account");
  const devices = desk.getByRole("region", { name: "Devices 2" });
  await expect(devices.getByText("This device")).toHaveCount(1);
  await devices.getByRole("button", { name: /^Sign out Firefox/ }).click();
  await expect(desk.getByRole("region", { name: "Devices 1" })).toBeVisible();
  await library.reload();
  await expect(library).toHaveURL(/\/sign-in/);
  await desk.reload();
  await expect(desk.getByText("This device")).toBeVisible();
});

test("single keys can be switched off", async ({ team, paper, pageOf }) => {
  await paper({ title: "Keys to Nothing" });
  const mia = await pageOf(team.member);
  await mia.goto("/account");
  const saved = mia.waitForResponse((answer) => answer.url().includes("auth.updateProfile") && answer.ok());
  await mia.getByLabel("Single keys act on the page").click();
  await saved;
  await mia.goto(`/t/${team.slug}/papers`);
  const vote = mia.getByRole("button", { name: /Discuss “Keys to Nothing”/ });
  await mia.getByRole("link", { name: "Keys to Nothing" }).focus();
  await mia.keyboard.press("v");
  await vote.focus();
  await mia.keyboard.press("Enter");
  await expect(vote).toHaveAttribute("aria-pressed", "true");
  await expect(vote).toContainText("1");
});
