/** Every kind of job and what its payload carries: ids only, the handler reads the rest. */
export type Jobs = {
  "email.send": { mailId: string };
  "papers.read-import": { teamId: string; importId: string };
  "papers.store-import": { teamId: string; importId: string; userId: string };
  "papers.render-abstracts": { teamId: string } & ({ importId: string } | { paperId: string });
  "papers.complete-details": { teamId: string } & ({ importId: string } | { paperId: string });
  "voting.open-round": { teamId: string; roundId: string };
  "voting.remind-voters": { teamId: string; roundId: string };
  "voting.close-round": { teamId: string; roundId: string };
  "voting.count-round": { teamId: string; roundId: string };
  "scheduling.tell-members": { teamId: string };
  "scheduling.extend-series": Record<string, never>;
  "scheduling.close-poll": { teamId: string; pollId: string };
  "scheduling.tell-all-answered": { teamId: string; pollId: string };
  "scheduling.remind-poll": { teamId: string; pollId: string };
  "scheduling.read-calendar": { calendarId: string };
  "scheduling.refresh-calendars": Record<string, never>;
  "presenters.expire-offer": { teamId: string; assignmentId: string };
  "presenters.remind-materials": { teamId: string; sessionId: string };
  "auth.sweep-leftovers": Record<string, never>;
};

export type JobName = keyof Jobs;

export const jobNames = [
  "email.send",
  "papers.read-import",
  "papers.store-import",
  "papers.render-abstracts",
  "papers.complete-details",
  "voting.open-round",
  "voting.remind-voters",
  "voting.close-round",
  "voting.count-round",
  "scheduling.tell-members",
  "scheduling.extend-series",
  "scheduling.close-poll",
  "scheduling.tell-all-answered",
  "scheduling.remind-poll",
  "scheduling.read-calendar",
  "scheduling.refresh-calendars",
  "presenters.expire-offer",
  "presenters.remind-materials",
  "auth.sweep-leftovers",
] as const satisfies readonly JobName[];

/** Jobs that may take minutes; their workers say all the while that they live. */
export const longJobs: readonly JobName[] = [
  "papers.read-import",
  "papers.store-import",
  "voting.count-round",
];

/** Jobs that come by the clock (cron, UTC). */
export const timetable = {
  "auth.sweep-leftovers": "17 * * * *",
  "scheduling.extend-series": "41 2 * * *",
  "scheduling.refresh-calendars": "29 * * * *",
} as const satisfies Partial<Record<JobName, string>>;
