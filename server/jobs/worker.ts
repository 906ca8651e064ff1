import type { Services } from "#server/context.ts";
import { type JobName, type Jobs, jobNames, timetable } from "./catalog.ts";
import { handlers } from "./handlers.ts";

/** Once a second is often enough for mails and abstracts, and spares Postgres a NOTIFY per write. */
const pollingIntervalSeconds = 1;

const listen = async <Name extends JobName>(services: Services, name: Name): Promise<void> => {
  await services.queue.boss.work<Jobs[Name]>(name, { pollingIntervalSeconds }, async (jobs) => {
    for (const job of jobs) await handlers[name](services, job.data);
  });
};

/** Starts working off every queue in this process; ends when the queue is closed. */
export const startWorker = async (services: Services): Promise<void> => {
  for (const name of jobNames) await listen(services, name);
  for (const [name, cron] of Object.entries(timetable)) await services.queue.boss.schedule(name, cron, {});
};
