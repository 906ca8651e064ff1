import type { ServerResponse } from "node:http";
import { sql } from "drizzle-orm";
import type { Process } from "#server/process.ts";

/** Answers /healthz (this process lives) and /readyz (database and queue answer). Gives false for other paths. */
export const answerHealth = async (
  process: Process,
  path: string,
  response: ServerResponse,
): Promise<boolean> => {
  if (path !== "/healthz" && path !== "/readyz") return false;
  let ready = true;
  if (path === "/readyz")
    ready = await process.db.execute(sql`select count(*) from jobs.queue`).then(
      () => true,
      () => false,
    );
  response.writeHead(ready ? 200 : 503, { "Content-Type": "text/plain", "Cache-Control": "no-store" });
  response.end(ready ? "ok\n" : "not ready\n");
  return true;
};
