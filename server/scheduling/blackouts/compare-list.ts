import { and, eq, inArray } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { blackouts } from "#db/schema.ts";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import type { BlackoutInput } from "#domain/scheduling/blackouts/blackout-input.ts";
import type { DeadlineLine, DeadlineList } from "#domain/scheduling/blackouts/deadline-list.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { inThread } from "#server/in-thread.ts";

/** Far above what 1 MB of honest events take. */
const stopAfterMs = 10_000;

/** One line of a list beside what the team has: not there yet, there with other words or days, there just so, unreadable. */
export type ListLine =
  | { verdict: "new" | "changed" | "same"; entry: BlackoutInput; key: string }
  | { verdict: "unreadable"; text: string; problem: string };

/** Reads a list in a thread of its own. Throws refused (list_unreadable, with a sentence of its own). */
export const readList = async (
  { team, now }: Pick<ActingContext, "team" | "now">,
  text: string,
): Promise<DeadlineLine[]> => {
  const work = { text, zone: team.timeZone, today: dayInZone(now, team.timeZone) };
  const list = await inThread<DeadlineList>({
    file: new URL("./deadlines-worker.ts", import.meta.url),
    work,
    stopMs: stopAfterMs,
    failed: () => ({ ok: false, sentence: "Reading this list took too long and was stopped." }),
  });
  if (!list.ok) throw new AppError("refused", "list_unreadable", { sentence: list.sentence });
  return list.lines;
};

/** Compares the lines of a list with what the team has from lists before. */
export const compareList = async (
  db: Db | Tx,
  { team }: Pick<ActingContext, "team">,
  lines: readonly DeadlineLine[],
): Promise<ListLine[]> => {
  const keys = lines.flatMap((line) => (line.ok ? [line.key] : []));
  const rows = await db
    .select({
      key: blackouts.sourceKey,
      title: blackouts.title,
      kind: blackouts.kind,
      startsOn: blackouts.startsOn,
      endsOn: blackouts.endsOn,
    })
    .from(blackouts)
    .where(and(eq(blackouts.teamId, team.id), inArray(blackouts.sourceKey, keys)));
  const known = new Map(rows.map((row) => [row.key, row]));
  return lines.map((line) => {
    if (!line.ok) return { verdict: "unreadable", text: line.text, problem: line.problem };
    const { entry, key } = line;
    const row = known.get(key);
    if (!row) return { verdict: "new", entry, key };
    // The kind may have been put right by hand.
    const isSame =
      row.title === entry.title && row.startsOn === entry.startsOn && row.endsOn === entry.endsOn;
    return { verdict: isSame ? "same" : "changed", entry: { ...entry, kind: row.kind }, key };
  });
};
