import type { Services } from "#server/context.ts";

/** Every kind of job and what its payload carries: ids only, the handler reads the rest. */
export type Jobs = {
  "email.send": { mailId: string };
  "papers.render-abstracts": { teamId: string; importId: string };
};

export type JobName = keyof Jobs;

export const jobNames = ["email.send", "papers.render-abstracts"] as const satisfies readonly JobName[];

type Handlers = { [Name in JobName]: (services: Services, data: Jobs[Name]) => Promise<void> };

/** What each job does: one call of a verb. Loaded on first use, so that enqueueing never loads the handlers. */
export const handlers: Handlers = {
  "email.send": async (services, data) =>
    (await import("#server/email/send-mail.ts")).sendMail(services, data),
  "papers.render-abstracts": async (services, data) =>
    (await import("#server/papers/render-abstracts.ts")).renderAbstracts(services, data),
};
