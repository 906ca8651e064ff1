import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import type { ActingContext } from "#server/context.ts";
import { presentRoles } from "./present-roles.ts";

export type PresentingMember = { userId: string; name: string; share: number };

/** Everybody who may present now, with the share of talks that is theirs (0 to 1), by name. */
export const readMembers = async (
  db: Db | Tx,
  { team }: Pick<ActingContext, "team">,
): Promise<PresentingMember[]> => {
  const { rows } = await db.execute<{ id: string; name: string; share: number }>(sql`
    select m.user_id as id, u.name, m.presenter_share as share from members m join users u on u.id = m.user_id
    where m.team_id = ${team.id} and m.removed_at is null and m.role in ${presentRoles} order by u.name, m.user_id`);
  return rows.map(({ id, name, share }) => ({ userId: id, name, share: share / 100 }));
};
