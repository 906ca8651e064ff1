import type { Env } from "#server/env.ts";

/** The bare address of MAIL_FROM: what "Lectern <lectern@example.org>" has between its brackets. */
export const fromAddress = ({ MAIL_FROM: from }: Pick<Env, "MAIL_FROM">): string =>
  /<([^<>]+)>\s*$/.exec(from)?.[1]?.trim() ?? from.trim();
