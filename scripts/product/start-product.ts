import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";

export type Product = {
  url: string;
  /** The one-time link for the first owner; null once somebody has an account. */
  signInUrl: string | null;
  process: ChildProcess;
  /** Ends it the way Ctrl-C does; gives its exit code. */
  stop: () => Promise<number | null>;
};

const root = path.resolve(import.meta.dirname, "../..");

/**
 * Starts the product as `npm start` does, over a data folder of its own and with settings that differ from the usual; throws with
 * its last words when it does not come up.
 */
export const startProduct = async (
  dataFolder: string,
  port: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<Product> => {
  const child = spawn(process.execPath, ["scripts/start.ts"], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: "",
      SMTP_URL: "",
      BASE_URL: "",
      METADATA: "off",
      DATA_DIR: dataFolder,
      PORT: String(port),
      HOST: "127.0.0.1",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  let signInUrl: string | null = null;
  child.stderr.on("data", (chunk) => said.push(String(chunk)));
  const ready = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      said.push(line);
      signInUrl = /Sign in: (\S+)/.exec(line)?.[1] ?? signInUrl;
      if (line.includes("Ctrl-C")) resolve();
    });
  });
  const died = once(child, "exit").then(() => {
    throw new Error(`Lectern did not start:\n${said.join("\n")}`);
  });
  await Promise.race([ready, died]);
  died.catch(() => undefined);
  return {
    url: `http://localhost:${port}`,
    signInUrl,
    process: child,
    stop: async () => {
      if (child.exitCode !== null) return child.exitCode;
      const gone = once(child, "exit");
      child.kill("SIGINT");
      return (await gone)[0];
    },
  };
};
