import { Worker } from "node:worker_threads";
import type { Mentions } from "./mention-rule.ts";

/** One text for a worker to render. */
export type RenderRequest =
  | { kind: "comment"; source: string; mentions: Mentions; mostBytes?: number }
  | { kind: "abstract"; source: string };

type Job = { request: RenderRequest; done: (html: string | undefined) => void };
type Place = { worker: Worker; ready: boolean; job: Job | undefined; clock: NodeJS.Timeout | undefined };

/** How a pool is run: how many workers, how long one text and one start may take, in milliseconds. */
export type PoolOptions = { url: URL; size: number; jobMs: number; startMs: number };

/**
 * Workers that start with the first job, never keep the process alive when idle, and are ended and replaced
 * when a job runs over its time. A job that fails gives undefined; nothing here throws or rejects.
 */
export const workerPool = (options: PoolOptions) => {
  const places = new Set<Place>();
  const queue: Job[] = [];

  const end = (place: Place): void => {
    clearTimeout(place.clock);
    if (!places.delete(place)) return;
    void place.worker.terminate();
    place.job?.done(undefined);
    next();
  };

  const give = (place: Place, job: Job): void => {
    place.job = job;
    place.worker.ref();
    if (place.ready) begin(place, job);
  };

  const begin = (place: Place, job: Job): void => {
    const started = spentMs(place.worker);
    place.worker.postMessage(job.request);
    // On a busy machine a worker may get little of the processor: its own time counts, within ten times as much of ours.
    const look = async (left: number) => {
      const spent = (await spentMs(place.worker)) - (await started);
      if (place.job !== job) return;
      if (left === 0 || !(spent < options.jobMs)) return end(place);
      place.clock = setTimeout(() => void look(left - 1), options.jobMs);
    };
    place.clock = setTimeout(() => void look(9), options.jobMs);
  };

  const heard = (place: Place, message: unknown): void => {
    clearTimeout(place.clock);
    const { job } = place;
    if (message === "ready") {
      place.ready = true;
      if (job !== undefined) begin(place, job);
      return;
    }
    place.job = undefined;
    place.worker.unref();
    job?.done(htmlOf(message));
    next();
  };

  const open = (): Place => {
    const worker = new Worker(options.url, { env: {}, resourceLimits: { maxOldGenerationSizeMb: 192 } });
    const place: Place = { worker, ready: false, job: undefined, clock: undefined };
    places.add(place);
    place.clock = setTimeout(end, options.startMs, place);
    worker.on("message", (message: unknown) => heard(place, message));
    worker.on("error", () => end(place));
    worker.on("exit", () => end(place));
    return place;
  };

  const next = (): void => {
    while (queue.length > 0) {
      const free =
        [...places].find((place) => place.job === undefined) ??
        (places.size < options.size ? open() : undefined);
      const job = free === undefined ? undefined : queue.shift();
      if (free === undefined || job === undefined) return;
      give(free, job);
    }
  };

  return {
    /** Renders one text; undefined when it failed or ran out of time. */
    render: (request: RenderRequest): Promise<string | undefined> =>
      new Promise((done) => {
        queue.push({ request, done });
        next();
      }),
    /** Gives up what waits and ends the workers; a later job starts new ones. */
    close: async (): Promise<void> => {
      for (const job of queue.splice(0)) job.done(undefined);
      const workers = [...places].map((place) => place.worker);
      places.forEach(end);
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
};

/** Milliseconds of processor a worker has used; NaN where Node cannot tell (before 24.6), which counts as too many. */
const spentMs = async (worker: Worker): Promise<number> => {
  const used = await (worker as Partial<Pick<Worker, "cpuUsage">> & Worker)
    .cpuUsage?.()
    .catch(() => undefined);
  return used === undefined ? Number.NaN : (used.user + used.system) / 1000;
};

const htmlOf = (message: unknown): string | undefined =>
  typeof message === "object" && message !== null && "html" in message && typeof message.html === "string"
    ? message.html
    : undefined;
