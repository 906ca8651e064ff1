import * as z from "zod";
import { backupDuty, presenterDuty } from "./assignment.ts";

/** What a team names a duty, and how many a session wants. Without a key it is a new one. */
export const dutyKindInput = z.object({
  key: z.string().max(100).nullish(),
  name: z
    .string()
    .transform((name) => name.trim().replace(/\s+/g, " ").toWellFormed())
    .pipe(z.string().min(1).max(60)),
  perSession: z.int().min(1).max(10).default(1),
});

/** Duties that reading groups often have, to be taken over in one click. */
export const suggestedDuties = ["Discussant", "Scribe", "Time-keeper", "Sceptic"] as const;

/** Whether two names are the same to people. */
export const sameDutyName = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

/** Takes a name and the keys that are in use; gives a key of its own: readable, and never the presenter's or the backup's. */
export const dutyKeyOf = (name: string, taken: readonly string[]): string => {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const base = plain || "duty";
  const used = new Set([...taken, presenterDuty, backupDuty]);
  if (!used.has(base)) return base;
  for (let n = 2; ; n++) if (!used.has(`${base}-${n}`)) return `${base}-${n}`;
};

/** Takes keys in order; gives them with one a step up or down, unchanged at the end of the list. */
export const moveKey = (keys: readonly string[], key: string, step: "up" | "down"): string[] => {
  const at = keys.indexOf(key);
  const to = step === "up" ? at - 1 : at + 1;
  if (at < 0 || to < 0 || to >= keys.length) return [...keys];
  const moved = keys.filter((other) => other !== key);
  return moved.toSpliced(to, 0, key);
};
