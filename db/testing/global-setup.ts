import type { TestProject } from "vitest/node";
import { startPostgres } from "#db/embedded/start-postgres.ts";
import { makeTemplate } from "./template.ts";

declare module "vitest" {
  export interface ProvidedContext {
    postgresUrl: string;
    template: string;
  }
}

/** Starts one throw-away Postgres for all database tests and migrates the template that each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres({ dir: `${process.env.LECTERN_TEST_DIR ?? ".test"}/pg`, fast: true });
  const template = await makeTemplate(postgres.url);
  project.provide("postgresUrl", postgres.url());
  project.provide("template", template);
  return () => postgres.stop();
}
