import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { answerHealth } from "./health.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

const ask = async (path: string) => {
  const said: unknown[] = [];
  const response = {
    writeHead: (status: number) => said.push(status),
    end: (text: string) => said.push(text),
  } as unknown as Parameters<typeof answerHealth>[2];
  const answered = await answerHealth(services, path, response);
  return answered ? said : null;
};

it("answers its two paths only", async () => {
  expect(await ask("/healthz")).toEqual([200, "ok\n"]);
  expect(await ask("/readyz")).toEqual([200, "ok\n"]);
  expect(await ask("/")).toBeNull();
});

it("is not ready while a migration is missing, but lives", async () => {
  await services.db.execute(
    sql`delete from drizzle.__drizzle_migrations where id = (select max(id) from drizzle.__drizzle_migrations)`,
  );
  expect(await ask("/readyz")).toEqual([503, "not ready\n"]);
  expect(await ask("/healthz")).toEqual([200, "ok\n"]);
});
