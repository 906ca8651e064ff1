import type { Tx } from "#db/client.ts";
import { maySwap } from "#domain/presenters/swap.ts";
import type { ActingContext } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import { AppError } from "#server/errors.ts";
import { type LoadedDuty, loadDuty } from "./load-duty.ts";
import { loadSwapMembers } from "./load-swap-members.ts";

type Asked = { givenId: string; takenId: string | null; from: string; to: string };

/** The duties of a swap, checked under the team's lock: both can exchange them at this moment. Throws not_found, refused. */
export const checkSwap = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team">,
  { givenId, takenId, from, to }: Asked,
): Promise<{ given: LoadedDuty; taken: LoadedDuty | null }> => {
  const now = await databaseNow(tx);
  const given = await loadDuty(tx, ctx, givenId, now);
  const taken = takenId === null ? null : await loadDuty(tx, ctx, takenId, now);
  const members = await loadSwapMembers(tx, ctx, [from, to]);
  const [giver, receiver] = [members.get(from) ?? null, members.get(to) ?? null];
  const answer = maySwap({ given, taken, from, to }, { giver, receiver });
  if (!answer.ok) throw new AppError("refused", answer.reason);
  return { given, taken };
};
