import { randomBytes } from "node:crypto";
import { mkdirSync, renameSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { SMTPServer } from "smtp-server";

/** A real SMTP server on this machine; each mail becomes a file named after its recipient. */
export const openMailServer = async (
  folder: string,
): Promise<{ url: string; close: () => Promise<void> }> => {
  mkdirSync(folder, { recursive: true });
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        for (const { address } of session.envelope.rcptTo) {
          const file = path.join(
            folder,
            `${encodeURIComponent(address)}~${Date.now()}-${randomBytes(4).toString("hex")}.eml`,
          );
          await writeFile(`${file}.part`, Buffer.concat(chunks));
          // In one step, so that nobody reads half a mail.
          renameSync(`${file}.part`, file);
        }
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
