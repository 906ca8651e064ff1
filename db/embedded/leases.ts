import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, startMark } from "./processes.ts";

/** One process's use of a cluster. */
export type Lease = {
  /** Ends the use; `last` says that nobody else uses the cluster. Call `done` when the server is stopped or left running. */
  leave: () => { last: boolean; done: () => void };
};

/**
 * Notes that this process uses a cluster, in a file beside it that counts only while the process lives.
 * Newcomers write their note before they look for leavers, leavers write theirs before they look for users:
 * so at least one of two sees the other, and no server is stopped under a newcomer.
 */
export async function takeLease(dir: string): Promise<Lease> {
  const folder = `${dir}.users`;
  fs.mkdirSync(folder, { recursive: true });
  const note = path.join(folder, `${process.pid}-${randomBytes(4).toString("hex")}`);
  const leaving = `${note}.leaving`;
  fs.writeFileSync(note, startMark(process.pid));
  for (let waited = 0; waited < 30_000 && liveNotes(folder).some(isLeaving); waited += 25) await sleep(25);
  return {
    leave() {
      fs.writeFileSync(leaving, startMark(process.pid));
      fs.rmSync(note, { force: true });
      const last = !liveNotes(folder).some((name) => !isLeaving(name));
      return { last, done: () => fs.rmSync(leaving, { force: true }) };
    },
  };
}

const isLeaving = (name: string) => name.endsWith(".leaving");

/** Gives the notes of living processes and removes those of dead ones. */
function liveNotes(folder: string): string[] {
  return fs.readdirSync(folder).filter((name) => {
    const file = path.join(folder, name);
    const pid = Number.parseInt(name, 10);
    if (isAlive(pid) && isSame(startMark(pid), file)) return true;
    fs.rmSync(file, { force: true });
    return false;
  });
}

function isSame(mark: string, file: string): boolean {
  try {
    const noted = fs.readFileSync(file, "utf8");
    // A note just being written is still empty; some systems give no mark.
    return noted === "" || mark === "" || noted === mark;
  } catch {
    return false;
  }
}
