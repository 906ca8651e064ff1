import http, { type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { fetchPublic, type Judgement, type OutboundRules } from "./fetch-public.ts";
import { judgeListed } from "./judge-listed.ts";

const open: http.Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close().closeAllConnections();
});

/** Serves on this machine; gives the port. */
const serve = async (reply: RequestListener): Promise<number> => {
  const server = http.createServer(reply);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
};

const ask = (address: string, rules: Partial<OutboundRules> = {}) =>
  fetchPublic(address, { judge: () => "checked", headers: {}, ...rules });
const hello: RequestListener = (_request, response) => response.end("hello");
const isPublic = () => true;
const refused = { ok: false, why: "refused" };

describe("fetchPublic", () => {
  it("refuses this machine under every name, before anything is sent", async () => {
    let asked = 0;
    const port = await serve((request, response) => {
      asked += 1;
      hello(request, response);
    });
    for (const host of [
      "localhost",
      "127.0.0.1",
      "127.1",
      "2130706433",
      "0x7f000001",
      "[::1]",
      "[::ffff:7f00:1]",
    ])
      expect(await ask(`http://${host}:${port}/`), host).toEqual(refused);
    expect(asked).toBe(0);
    expect(await ask(`http://localhost:${port}/`, { isPublic })).toMatchObject({ ok: true, body: "hello" });
    const trusted = await ask(`http://localhost:${port}/`, { judge: () => "trusted" });
    expect(trusted).toMatchObject({ ok: true, status: 200 });
  });

  it("refuses where a redirect leads to, as if it had been asked for", async () => {
    const port = await serve(hello);
    const judge = (url: URL): Judgement => (url.hostname === "localhost" ? "trusted" : "checked");
    const to = (location: string) =>
      serve((_request, response) => {
        response.writeHead(302, { location });
        response.end();
      });
    for (const location of [
      `http://127.0.0.1:${port}/`,
      "http://[::1]/",
      "file:///etc/passwd",
      "http://",
      "//10.0.0.1/",
    ])
      expect(await ask(`http://localhost:${await to(location)}/`, { judge }), location).toEqual(refused);
  });

  it("follows three redirects and no more", async () => {
    const port = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left > 0) response.writeHead(302, { location: `/${left - 1}` });
      response.end(String(left));
    });
    expect(await ask(`http://localhost:${port}/3`, { isPublic })).toMatchObject({ status: 200, body: "0" });
    expect(await ask(`http://localhost:${port}/4`, { isPublic })).toEqual(refused);
  });

  it("gives up when the answer takes too long, also while it drips", async () => {
    const port = await serve((_request, response) => {
      const timer = setInterval(() => response.write("."), 20);
      response.once("close", () => clearInterval(timer));
    });
    expect(await ask(`http://localhost:${port}/`, { isPublic, milliseconds: 300 })).toEqual({
      ok: false,
      why: "too_slow",
    });
  });

  it("takes no packing that was not asked for, and says when nobody is there", async () => {
    const port = await serve((_request, response) => {
      response.writeHead(200, { "content-encoding": "br" });
      response.end("?");
    });
    const unreachable = { ok: false, why: "unreachable" };
    expect(await ask(`http://localhost:${port}/`, { isPublic })).toEqual(unreachable);
    expect(await ask("http://nobody.invalid/", { isPublic })).toEqual(unreachable);
  });

  it("refuses what is no plain web address", async () => {
    for (const address of ["", "arxiv.org", "ftp://arxiv.org/", "https://me:secret@arxiv.org/", "data:,a"])
      expect(await ask(address), address).toEqual(refused);
  });
});

describe("judgeListed", () => {
  it("knows the list, https only, and a mirror by its origin", () => {
    const judge = judgeListed("http://mirror.example:8080/papers");
    const of = (address: string) => judge(new URL(address));
    expect(of("https://export.arxiv.org/api/query")).toBe("checked");
    expect(of("http://mirror.example:8080/arxiv/query")).toBe("trusted");
    for (const address of [
      "http://export.arxiv.org/",
      "https://export.arxiv.org:8443/",
      "https://evil.example/",
      "https://export.arxiv.org.evil.example/",
      "https://mirror.example:8080/",
      "http://mirror.example/",
    ])
      expect(of(address), address).toBe("refused");
    expect(judgeListed(null)(new URL("http://localhost/"))).toBe("refused");
  });
});
