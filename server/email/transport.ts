import nodemailer, { type Transporter } from "nodemailer";
import type { Env } from "#server/env.ts";

const known = new Map<string, Transporter>();

/** In milliseconds; together shorter than a mail's lease. */
const patience = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  dnsTimeout: 5_000,
  socketTimeout: 30_000,
};

/** The connections to the SMTP server of the settings, pooled per process; null where none is set. */
export const mailTransport = (env: Pick<Env, "SMTP_URL">): Transporter | null => {
  if (!env.SMTP_URL) return null;
  const made = known.get(env.SMTP_URL);
  if (made) return made;
  const transport = nodemailer.createTransport({
    url: env.SMTP_URL,
    pool: true,
    maxConnections: 2,
    // A mail's text comes from people: it must not make us read files or addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...patience,
  });
  known.set(env.SMTP_URL, transport);
  return transport;
};

/** Hangs up on every SMTP server, when the process stops; idle connections would hold it. */
export const closeMailTransports = (): void => {
  for (const transport of known.values()) transport.close();
  known.clear();
};
