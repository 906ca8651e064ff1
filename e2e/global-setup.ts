import { rmSync } from "node:fs";
import path from "node:path";
import { startPostgres } from "#db/embedded/start-postgres.ts";
import { cloneDatabase } from "#db/testing/clone-database.ts";
import { makeTemplate } from "#db/testing/template.ts";
import { ensureBuild } from "../scripts/start/ensure-build.ts";
import { startServer } from "../scripts/start/server-process.ts";
import { freePort } from "./free-port.ts";
import { openMailServer } from "./mail-server.ts";
import { storySecret } from "./open-story-services.ts";
import { openSignOnServer } from "./sign-on-server.ts";

/** Builds the product if need be and serves it over a fresh database, with a mail server and a sign-on server beside it. */
export default async function setup(): Promise<() => Promise<void>> {
  const root = path.resolve(import.meta.dirname, "..");
  const folder = path.resolve(root, process.env.LECTERN_TEST_DIR ?? ".test");
  const mails = path.join(folder, "mails");
  rmSync(mails, { recursive: true, force: true });
  await ensureBuild({ root, log: path.join(folder, "build.log") });
  const postgres = await startPostgres({ dir: path.join(folder, "pg"), fast: true });
  const database = await cloneDatabase(postgres.url(), await makeTemplate(postgres.url));
  const mailServer = await openMailServer(mails);
  const signOn = await openSignOnServer();
  const [port, calendarPort] = [await freePort(), await freePort()];
  const server = startServer({
    args: ["server/main.ts"],
    env: {
      ...process.env,
      ...signOn.settings,
      NODE_ENV: "production",
      DATABASE_URL: database.url,
      SMTP_URL: mailServer.url,
      MAIL_FROM: "Lectern <lectern@example.org>",
      // Stories ask nobody outside this machine.
      METADATA: "off",
      // Where a story serves a calendar of its own, as an intranet would.
      CALENDAR_HOSTS: `127.0.0.1:${calendarPort}`,
      // Long enough to gather two changes in a row, short enough to wait for.
      INVITATION_DELAY_SECONDS: "1",
      AUTH_SECRET: storySecret,
      PORT: String(port),
      HOST: "127.0.0.1",
      BASE_URL: `http://localhost:${port}`,
    },
    log: path.join(folder, "server.log"),
    dev: false,
  });
  const { url, signInUrl } = await Promise.race([
    server.ready,
    server.ended.then((code) => {
      throw new Error(`The server ended with code ${code}; see ${folder}/server.log`);
    }),
  ]);
  process.env.LECTERN_E2E_URL = url;
  process.env.LECTERN_E2E_SETUP_URL = signInUrl ?? "";
  process.env.LECTERN_E2E_DATABASE = database.url;
  process.env.LECTERN_E2E_MAILS = mails;
  process.env.LECTERN_E2E_CALENDAR_PORT = String(calendarPort);
  return async () => {
    await server.stop(new AbortController().signal);
    await Promise.all([mailServer.close(), signOn.close()]);
    await database.drop();
    await postgres.stop();
  };
}
