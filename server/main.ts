import { offerFirstOwnerLink } from "./auth/offer-first-owner-link.ts";
import { readEnv } from "./env.ts";
import { openServer } from "./http/open-server.ts";
import { startWorker } from "./jobs/worker.ts";
import { closeRenderer } from "./markdown/render-in-worker.ts";
import { openProcess } from "./process.ts";

// The server process. scripts/start.ts prepares database and build, then runs this file.
const env = readEnv(process.env);
if (!env.DATABASE_URL)
  throw new Error("DATABASE_URL is missing: start Lectern with npm start, which brings its own database.");

const services = await openProcess(env, env.DATABASE_URL);
const server = await openServer(services, { dev: process.argv.includes("--dev") });
if (env.JOBS === "on") await startWorker(services);

const stop = async () => {
  setTimeout(() => process.exit(0), 4_000).unref();
  // Streams and idle keep-alive connections would hold the server open for minutes.
  server.close();
  const closed = Promise.all([services.close(), closeRenderer()]);
  setTimeout(() => server.closeAllConnections(), 300).unref();
  await closed;
  process.exit(0);
};
process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());

const signInUrl = await offerFirstOwnerLink(services);
console.info(`LECTERN_READY ${JSON.stringify({ url: env.BASE_URL, signInUrl })}`);
