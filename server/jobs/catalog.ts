/** Every kind of job and what its payload carries: ids only, the handler reads the rest. */
export type Jobs = {
  "email.send": { mailId: string };
  "papers.render-abstracts": { teamId: string; importId: string };
};

export type JobName = keyof Jobs;

export const jobNames = ["email.send", "papers.render-abstracts"] as const satisfies readonly JobName[];
