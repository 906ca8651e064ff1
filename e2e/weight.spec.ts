import { gzipSync } from "node:zlib";
import { expect, test } from "./fixtures.ts";

/** Kilobytes of script, gzipped, before the papers page can be used (an empty page of this stack has 132). */
const mostKilobytes = 185;

test("the papers page loads at most 185 kB of script", async ({ team, paper, pageOf }) => {
  await paper();
  const page = await pageOf(team.member);
  let bytes = 0;
  const reading: Promise<void>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    reading.push(
      response.body().then((body) => {
        bytes += gzipSync(body).byteLength;
      }),
    );
  });
  await page.goto(`/t/${team.slug}/papers`);
  await page.waitForLoadState("networkidle");
  await Promise.all(reading);
  const kilobytes = Math.round(bytes / 1000);
  console.info(`First-load script of the papers page: ${kilobytes} kB gzip`);
  expect(kilobytes).toBeGreaterThan(100);
  expect(kilobytes).toBeLessThanOrEqual(mostKilobytes);
});
