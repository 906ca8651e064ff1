import { Agent, request } from "node:http";

export type Load = { perSecond: number; p50: number; p95: number };

export type Call = { method: "GET" | "POST"; path: string; headers?: Record<string, string>; body?: string };

const once = (agent: Agent, port: number, call: Call): Promise<number> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const sent = request(
      { agent, port, host: "127.0.0.1", method: call.method, path: call.path, headers: call.headers },
      (answer) => {
        let start = "";
        answer.setEncoding("utf8");
        answer.on("data", (chunk: string) => {
          if (start.length < 300) start += chunk;
        });
        answer.on("end", () =>
          answer.statusCode === 200
            ? resolve(performance.now() - started)
            : reject(new Error(`${call.path}: ${answer.statusCode} ${start}`)),
        );
      },
    );
    sent.once("error", reject);
    sent.end(call.body);
  });

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Loads a server of this machine over `connections` for `seconds`, each connection one call after the other; any answer but 200 throws. */
export const load = async (
  port: number,
  next: (n: number) => Call,
  connections: number,
  seconds: number,
): Promise<Load> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  let n = 0;
  const worker = async () => {
    while (performance.now() < end) times.push(await once(agent, port, next(n++)));
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  const elapsed = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond: times.length / elapsed, p50: at(times, 0.5), p95: at(times, 0.95) };
};
