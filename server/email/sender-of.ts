import type { Env } from "#server/env.ts";

/** The address that our mails come from, out of MAIL_FROM: "Lectern <lectern@example.org>" or the bare address. */
export const senderOf = ({ MAIL_FROM }: Pick<Env, "MAIL_FROM">): string =>
  /<([^<>]*)>\s*$/.exec(MAIL_FROM)?.[1]?.trim() || MAIL_FROM.trim();
