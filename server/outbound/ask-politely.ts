import type { Db } from "#db/client.ts";
import { findAnswer, keepAnswer } from "./answers.ts";
import { fetchPublic, type OutboundRules } from "./fetch-public.ts";
import { readRetryAfter } from "./read-retry-after.ts";
import { backOff, endTurn, type Place, takeTurn } from "./turns.ts";

/** What reading an answer came to: worth keeping for the next who asks, or not, or no whole answer at all. */
export type Reading<Value> = { value: Value; worth: boolean } | "broken";

/** These say something about what was asked; every other status only that the place cannot answer now. */
const answers = new Set([200, 400, 404, 410, 422]);

/**
 * Asks a place outside in its turn, unless the answer is kept already, and reads the answer. Null when there is none for now: its
 * turn is far away, it did not answer, not wholly, or asked for a pause. The next turn is set accordingly.
 */
export const askPolitely = async <Value>(
  db: Db,
  place: Place,
  address: string,
  rules: OutboundRules,
  read: (answer: { status: number; body: string }) => Reading<Value>,
): Promise<{ value: Value } | null> => {
  const kept = await findAnswer(db, address);
  const again = kept && read(kept);
  if (again && again !== "broken") return { value: again.value };
  const turn = await takeTurn(db, place);
  if (!turn) return null;
  const fetched = await fetchPublic(address, rules);
  const reading = fetched.ok && answers.has(fetched.status) ? read(fetched) : "broken";
  if (reading === "broken" || !fetched.ok) {
    await backOff(db, turn, fetched.ok ? readRetryAfter(fetched.retryAfter, Date.now()) : null);
    return null;
  }
  await endTurn(db, turn);
  if (reading.worth) await keepAnswer(db, address, { status: fetched.status, body: fetched.body });
  return { value: reading.value };
};
