import { expect, expectAccessible, test } from "./fixtures.ts";
import { linkIn, mailTo } from "./mailbox.ts";

test("by a link into the team, by mail back in, and out again", async ({ team, paper, pageOf }) => {
  await paper({ title: "Doors and Keys" });
  const address = `nina-${team.slug}@example.org`;
  const olga = await pageOf(team.owner);
  await olga.goto(`/t/${team.slug}/people`);
  await olga.getByRole("button", { name: "Invite people" }).click();
  await expectAccessible(olga);
  await olga.getByRole("button", { name: "Make the link" }).click();
  const link = await olga.getByLabel("Invitation link").inputValue();
  await expectAccessible(olga);
  await olga.getByRole("button", { name: "Done" }).click();

  const nina = await pageOf(null);
  await nina.goto(link);
  await expect(nina).toHaveURL(/\/invitation$/);
  await expect(nina.getByLabel("Your time zone")).toHaveValue("America/St_Johns");
  await nina.getByLabel("Your name").fill("Nina Novak");
  await nina.getByLabel("Your e-mail address").fill(address);
  await expectAccessible(nina);
  await nina.getByRole("button", { name: "Join the team" }).click();
  await expect(nina).toHaveURL(new RegExp(`/t/${team.slug}$`));
  await expect(
    olga.getByRole("list", { name: "Members" }).getByText("Nina Novak", { exact: true }),
  ).toBeVisible();

  const confirmation = linkIn(await mailTo(address, /confirm/i));
  await nina.goto(confirmation);
  await nina.reload();
  await expectAccessible(nina);
  await nina.getByRole("button", { name: "Confirm this address" }).click();
  await expect(nina.getByText("The address is confirmed.")).toBeVisible();
  await nina.getByRole("link", { name: "Go to your account" }).click();
  await nina.getByRole("button", { name: "Sign out", exact: true }).click();

  await nina.getByLabel("E-mail address").fill(address.toUpperCase());
  await expectAccessible(nina);
  await nina.getByRole("button", { name: "Send me a link" }).click();
  await expect(nina.getByText(/We have sent a link to/)).toBeVisible();
  const signIn = linkIn(await mailTo(address, /sign in/));
  await nina.goto(signIn);
  await nina.getByRole("button", { name: "Sign in" }).click();
  await expect(nina).toHaveURL(new RegExp(`/t/${team.slug}$`));
  const thief = await pageOf(null);
  await thief.goto(signIn);
  await expect(thief.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
  await expectAccessible(thief);

  await nina.getByRole("link", { name: "Papers", exact: true }).click();
  await expect(nina.getByRole("link", { name: "Doors and Keys" })).toBeVisible();
  await olga.getByRole("button", { name: "More about Nina Novak" }).click();
  await olga.getByRole("menuitem", { name: "Remove from the team" }).click();
  await expect(olga.getByRole("dialog")).toContainText("can no longer see this team");
  await olga.getByRole("dialog").getByRole("button", { name: "Remove from the team" }).click();
  await expect(olga.getByText("Nina Novak is no longer in the team.")).toBeVisible();
  const vote = nina.getByRole("button", { name: /Discuss “Doors and Keys”/ });
  await vote.click();
  await expect(vote).toHaveAttribute("aria-pressed", "false");
  await nina.getByRole("link", { name: "People", exact: true }).click();
  await expect(nina).toHaveURL(/\/sign-in/);

  await olga.getByRole("button", { name: /^Revoke the invitation/ }).click();
  await expect(olga.getByText("The link no longer works.")).toBeVisible();
  const late = await pageOf(null);
  await late.goto(link);
  await expect(late.getByRole("heading", { name: "This invitation is no longer valid" })).toBeVisible();
  await expectAccessible(late);
});
