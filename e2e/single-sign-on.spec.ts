import { expect, expectAccessible, test } from "./fixtures.ts";

test("the institute's sign-on opens an account, and the same one again", async ({ pageOf }) => {
  const ines = await pageOf(null);
  await ines.goto("/sign-in");
  await ines.getByRole("button", { name: "Sign in with Institute sign-on" }).click();
  await expect(ines.getByRole("heading", { name: "You are in no team yet" })).toBeVisible();
  await expectAccessible(ines);
  await ines.goto("/account");
  await expect(ines.getByLabel("Your name")).toHaveValue("Inês Okafor");
  await ines.getByRole("button", { name: "Sign out", exact: true }).click();
  await ines.getByRole("button", { name: "Sign in with Institute sign-on" }).click();
  await expect(ines.getByRole("heading", { name: "You are in no team yet" })).toBeVisible();
  await ines.goto("/account");
  await expect(ines.getByRole("heading", { name: "Devices 1" })).toBeVisible();
});
