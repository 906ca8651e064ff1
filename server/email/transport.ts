import nodemailer, { type Transporter } from "nodemailer";
import type { Env } from "#server/env.ts";

const known = new Map<string, Transporter>();

/** The connection to the SMTP server of the settings, pooled per process; null where none is set. */
export const mailTransport = (env: Pick<Env, "SMTP_URL">): Transporter | null => {
  if (!env.SMTP_URL) return null;
  const made = known.get(env.SMTP_URL);
  if (made) return made;
  const transport = nodemailer.createTransport(env.SMTP_URL, {});
  known.set(env.SMTP_URL, transport);
  return transport;
};
