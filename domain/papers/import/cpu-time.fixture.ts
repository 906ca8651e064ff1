/** The system counts a thread's time in ticks of 4 ms; five of them are enough to tell times apart that differ by their square. */
const leastMs = 20;

/** Takes work; gives the milliseconds that this thread is busy with it, whatever else the machine does meanwhile. Short work is done again until its time can be told. */
export function cpuTime(work: () => void): number {
  const before = process.threadCpuUsage();
  for (let runs = 1; ; runs++) {
    work();
    const { user, system } = process.threadCpuUsage(before);
    const spent = (user + system) / 1_000;
    if (spent >= leastMs) return spent / runs;
  }
}
