import { z } from "zod";

const url = (protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}`,
  });

const pair = { id: z.string().min(1).optional(), secret: z.string().min(1).optional() };

const schema = z.object({
  DATABASE_URL: url(["postgres:", "postgresql:"]).optional(),
  DATA_DIR: z.string().min(1).default(".data"),
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number({ error: "must be a port number" }).int().min(0).max(65_535).default(3000),
  BASE_URL: url(["http:", "https:"]).optional(),
  SMTP_URL: url(["smtp:", "smtps:"]).optional(),
  MAIL_FROM: z.string().min(3).default("Lectern <lectern@localhost>"),
  AUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  INVITATION_DELAY_SECONDS: z.coerce
    .number({ error: "must be a number of seconds" })
    .int()
    .min(0)
    .max(3_600)
    .default(60),
  CALENDAR_HOSTS: z.string().default(""),
  JOBS: z.enum(["on", "off"], { error: "must be on or off" }).default("on"),
  TRUST_PROXY: z.enum(["on", "off"], { error: "must be on or off" }).default("off"),
  METADATA: z.enum(["on", "off"], { error: "must be on or off" }).default("on"),
  METADATA_CONTACT: z.email("must be an e-mail address").optional(),
  METADATA_URL: url(["http:", "https:"]).optional(),
  GITHUB_ID: pair.id,
  GITHUB_SECRET: pair.secret,
  GOOGLE_ID: pair.id,
  GOOGLE_SECRET: pair.secret,
  ORCID_ID: pair.id,
  ORCID_SECRET: pair.secret,
  OIDC_ISSUER: url(["http:", "https:"]).optional(),
  OIDC_ID: pair.id,
  OIDC_SECRET: pair.secret,
  OIDC_NAME: z.string().min(1).default("Single sign-on"),
});

export type Env = Omit<z.infer<typeof schema>, "BASE_URL"> & {
  /** Where people reach us, without a slash at the end; never taken from a request. */
  BASE_URL: string;
};

/** Settings that only work together. */
const companions = [
  ["GITHUB_ID", "GITHUB_SECRET"],
  ["GOOGLE_ID", "GOOGLE_SECRET"],
  ["ORCID_ID", "ORCID_SECRET"],
  ["OIDC_ID", "OIDC_SECRET", "OIDC_ISSUER"],
] as const;

export class EnvError extends Error {}

/** Reads the settings from the environment; an empty value counts as not set. Throws one EnvError that lists every fault. */
export const readEnv = (source: Record<string, string | undefined>): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  const faults = result.success
    ? []
    : result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  for (const group of companions) {
    const missing = group.filter((name) => given[name] === undefined);
    if (missing.length > 0 && missing.length < group.length)
      faults.push(`${missing.join(" and ")} must be set too, since ${group.find((name) => given[name])} is`);
  }
  if (!result.success || faults.length > 0)
    throw new EnvError(`These settings need a look:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);
  const { BASE_URL, ...rest } = result.data;
  return { ...rest, BASE_URL: (BASE_URL ?? `http://localhost:${rest.PORT}`).replace(/\/+$/, "") };
};
