import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";

/** Longer than any question takes (fetch-public), so that one place has one connection, whichever process asks. */
const lease = 12_000;
/** How long somebody waits for a turn before they leave it to a later job. */
const patience = 16_000;
const longestNap = 500;
const firstWait = 15_000;
const longestWait = 30 * 60_000;

/** A place outside and the least time between two questions, in milliseconds. */
export type Place = { name: string; gap: number };
export type Turn = { place: Place; until: string };

const inMilliseconds = (count: number) =>
  sql`clock_timestamp() + ${count}::float8 * interval '1 millisecond'`;

/** Waits for the turn to ask a place; null when that would take too long, as when the place asked for a pause. */
export const takeTurn = async (db: Db, place: Place): Promise<Turn | null> => {
  for (let waited = 0; ; ) {
    const { rows } = await db.execute<{ until: string }>(sql`
      insert into outbound_turns as t (place, next_at) values (${place.name}, ${inMilliseconds(lease)})
      on conflict (place) do update set next_at = excluded.next_at where t.next_at <= clock_timestamp()
      returning next_at::text as until`);
    if (rows[0]) return { place, until: rows[0].until };
    const wait = await waitFor(db, place);
    if (waited + wait > patience) return null;
    // A turn is mostly given back long before its lease ends.
    const nap = Math.min(wait, longestNap);
    waited += nap;
    await sleep(nap);
  }
};

const waitFor = async (db: Db, { name }: Place): Promise<number> => {
  const { rows } = await db.execute<{ wait: number }>(sql`
    select ceil(extract(epoch from next_at - clock_timestamp()) * 1000)::float8 as wait from outbound_turns where place = ${name}`);
  return Math.max(5, rows[0]?.wait ?? 0);
};

/** Gives the turn back after an answer: the next question may follow after the place's gap. */
export const endTurn = async (db: Db, { place, until }: Turn): Promise<void> => {
  await db.execute(sql`
    update outbound_turns set next_at = ${inMilliseconds(place.gap)}, failures = 0, told = false
    where place = ${place.name} and next_at = ${until}::timestamptz`);
};

/** Gives the turn back without an answer: nobody asks for as long as the place said, else for 15 s, 30 s, 1 min … 30 min. */
export const backOff = async (db: Db, { place, until }: Turn, told: number | null): Promise<void> => {
  const own = sql`least(${longestWait}::float8, ${firstWait}::float8 * 2 ^ least(failures, 20))`;
  await db.execute(sql`
    update outbound_turns set failures = failures + 1, told = ${told !== null},
      next_at = clock_timestamp() + greatest(${place.gap}::float8, ${told === null ? own : sql`${told}::float8`}) * interval '1 millisecond'
    where place = ${place.name} and next_at = ${until}::timestamptz`);
};

/** Ends the pauses that we chose ourselves, when a person wants it tried now; those that a place asked for stay. */
export const endOwnPauses = async (db: Db | Tx): Promise<void> => {
  await db.execute(sql`
    update outbound_turns set next_at = clock_timestamp(), failures = 0
    where failures > 0 and not told and next_at > ${inMilliseconds(lease)}`);
};
