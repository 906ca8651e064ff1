import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import {
  aMetadataServer,
  answer,
  entryOf,
  feedOf,
  type MetadataServer,
} from "#server/testing/a-metadata-server.ts";
import { type Client, openClient } from "../scripts/product/open-client.ts";
import { type Product, startProduct } from "../scripts/product/start-product.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { freePort } from "./free-port.ts";

// A product of its own that asks for details: those of the other stories stay as they were pasted.
test.describe.configure({ mode: "serial" });

let folder: string;
let outside: MetadataServer;
let product: Product;
let client: Client;
let team: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = mkdtempSync(path.join(tmpdir(), "lectern-details-"));
  // Open to the account that Postgres runs as when we are root.
  chmodSync(folder, 0o755);
  outside = await aMetadataServer();
  product = await startProduct(folder, await freePort(), { METADATA: "on", METADATA_URL: outside.url });
  client = openClient(product.url);
  const token = new URL(product.signInUrl ?? "").searchParams.get("token") ?? "";
  const me = { name: "Kim Sato", timeZone: "Asia/Tokyo", teamName: "Detail Readers" };
  team = (await client.calls.auth.setUp.mutate({ token, ...me })).slug;
});

test.beforeEach(() => outside.forget());

test.afterAll(async () => {
  await product?.stop();
  await outside?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Kim's browser, signed in at the product of this story. */
const signIn = async (page: Page): Promise<Page> => {
  await page
    .context()
    .addCookies([...client.cookies].map(([name, value]) => ({ name, value, url: product.url })));
  return page;
};

const importId = async (page: Page, id: string) => {
  await page.goto(`${product.url}/t/${team}/papers/import`);
  await page.getByLabel("Text with papers in it").fill(`arXiv:${id}`);
  await page.getByRole("button", { name: "Read this text" }).click();
  await page.getByRole("button", { name: "Import 1 paper" }).click();
  await expect(page.getByRole("heading", { name: "1 paper imported" })).toBeVisible();
};

const knows = (id: string) => answer(200, feedOf(entryOf(id)), { "content-type": "application/atom+xml" });

test("a bare arXiv id gets its title and abstract while its page is open", async ({ pageOf }) => {
  const page = await signIn(await pageOf(null));
  const { promise: isOpen, resolve: open } = Promise.withResolvers<void>();
  outside.reply("arxiv", (request, response, url) => {
    void isOpen.then(() => knows("2401.00001")(request, response, url));
  });
  await importId(page, "2401.00001");
  await page.getByRole("link", { name: "arXiv 2401.00001" }).click();
  await expect(page.getByRole("heading", { name: "arXiv 2401.00001" })).toBeVisible();
  await expect(page.getByText("There is no abstract yet.")).toBeVisible();
  await expect(page.getByText("Details will be filled in")).toBeVisible();
  open();
  // Where the page took longer to open than the service is waited for, it is asked a second time by itself.
  await expect(page.getByRole("heading", { name: "Robots That Keep Diary 2401.00001" })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText("A diary is read back before every task.")).toBeVisible();
  await expect(page.getByText("Ada Lovelace, Carl Friedrich Gauß")).toBeVisible();
  await expect(page.getByText("Details will be filled in")).toHaveCount(0);
  await expectAccessible(page);
});

test("a service that does not answer leaves a note, and is asked again on demand", async ({ pageOf }) => {
  const page = await signIn(await pageOf(null));
  outside.reply("arxiv", answer(500, { error: "Out of order" }));
  await importId(page, "2401.00002");
  await expect(page.getByText("a service did not answer yet")).toBeVisible({ timeout: 30_000 });
  await page.getByRole("link", { name: "arXiv 2401.00002" }).click();
  await expect(
    page.getByText("Details will be filled in: a service did not answer yet. We ask again for a day."),
  ).toBeVisible();
  await expectAccessible(page);
  outside.reply("arxiv", knows("2401.00002"));
  await page.getByRole("button", { name: "Retry" }).click();
  // The service is left alone for a quarter of a minute after it failed.
  await expect(page.getByRole("heading", { name: "Robots That Keep Diary 2401.00002" })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByRole("button", { name: "Retry" })).toHaveCount(0);
  await expectAccessible(page);
});

test("what no service knows is said where it was imported, and its title stays its id", async ({
  pageOf,
}) => {
  const page = await signIn(await pageOf(null));
  await importId(page, "2401.00003");
  await expect(page.getByText("Details of 1 paper could not be found.")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("button", { name: "Retry" })).toBeVisible();
  await expect(page.getByRole("link", { name: "arXiv 2401.00003" })).toBeVisible();
  await expectAccessible(page);
});
