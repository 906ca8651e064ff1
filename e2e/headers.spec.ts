import { expect, test } from "./fixtures.ts";

test("pages carry a policy whose nonce stands on every script, and nothing may frame them", async ({
  team,
  pageOf,
}) => {
  const page = await pageOf(team.member);
  const answer = await page.goto(`/t/${team.slug}`);
  const headers = answer?.headers() ?? {};
  const policy = headers["content-security-policy"] ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["cache-control"]).toContain("no-store");
  const html = (await answer?.text()) ?? "";
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
});

test("strangers and people who are not signed in see the same for what exists and what does not", async ({
  team,
  paper,
  pageOf,
  browser,
}) => {
  const paperId = await paper();
  const stranger = await pageOf(team.stranger);
  const read = async (path: string) => {
    const answer = await stranger.goto(path);
    return { status: answer?.status(), text: await stranger.locator("main").innerText() };
  };
  expect(await read(`/t/${team.slug}/papers/${paperId}`)).toEqual(
    await read(`/t/no-such-team/papers/${paperId}`),
  );
  expect((await read(`/t/${team.slug}`)).status).toBe(404);
  const nobody = await (await browser.newContext()).newPage();
  await nobody.goto(`/t/${team.slug}/papers`);
  await expect(nobody).toHaveURL(/\/sign-in\?next=/);
});

test("writes are refused from other sites, in other content types, and above their size", async ({
  team,
  paper,
  baseURL,
  request,
}) => {
  const paperId = await paper();
  const cookie = { Cookie: `lectern-device=${team.member.token}` };
  const vote = (headers: Record<string, string>, data: string) =>
    request.post(`${baseURL}/api/trpc/votes.set`, { headers: { ...cookie, ...headers }, data });
  const body = JSON.stringify({ team: team.slug, paperId, vote: "yes" });
  const json = { "Content-Type": "application/json" };
  expect((await vote({ ...json, "Sec-Fetch-Site": "cross-site" }, body)).status()).toBe(403);
  expect((await vote({ ...json, Origin: "https://evil.example" }, body)).status()).toBe(403);
  expect((await vote({ "Content-Type": "text/plain" }, body)).status()).toBe(415);
  expect(
    (
      await vote(
        json,
        JSON.stringify({ team: team.slug, paperId, vote: "yes", filler: "x".repeat(1_100_000) }),
      )
    ).status(),
  ).toBe(413);
  expect((await vote(json, body)).status()).toBe(200);
});
