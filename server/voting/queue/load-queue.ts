import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { parse } from "#domain/voting/fraction.ts";
import { addMember, type QueueLoads, type Waiting } from "#domain/voting/tally/queue.ts";
import { tieOrder } from "#domain/voting/tally/tie-order.ts";
import { votingRoles } from "../voting-roles.ts";
import { readUnvoted, readVoted } from "./waiting-papers.ts";

export type QueueNow = {
  /** Of everybody who votes; newcomers at the mean. */
  loads: QueueLoads;
  /** Who votes and has seen no pick yet. */
  newcomers: ReadonlySet<string>;
  /** Everybody's name, also of those who left. */
  names: ReadonlyMap<string, string>;
  /** In tie order: papers with votes, then the first of those without. */
  waiting: Waiting[];
  /** How many papers wait in all. */
  count: number;
};

/** The queue of a team as it is: who votes and carries what, and what waits. A pick reads it under the team's lock. */
export const loadQueue = async (db: Db | Tx, teamId: TeamId): Promise<QueueNow> => {
  const people = await readPeople(db, teamId);
  const voted = await readVoted(db, teamId);
  const unvoted = await readUnvoted(db, teamId);
  const voters = people.filter(({ votes }) => votes);
  let loads: QueueLoads = new Map(
    voters.flatMap(({ id, load }) => {
      const carried = parse(load ?? "");
      return carried ? [[id, carried]] : [];
    }),
  );
  const newcomers = new Set(voters.flatMap(({ id }) => (loads.has(id) ? [] : [id])));
  // Somebody at the mean does not move it, so newcomers may come one after the other.
  for (const id of newcomers) loads = addMember(loads, id);
  const approversOf = new Map(voted.map(({ id, approvers }) => [id, approvers]));
  const tied = tieOrder(
    voted.map(({ id, approvers, addedAt }) => ({ id, approvals: approvers.length, addedAt })),
    teamId,
    (text) => createHash("sha256").update(text).digest("hex"),
  );
  return {
    loads,
    newcomers,
    names: new Map(people.map(({ id, name }) => [id, name])),
    waiting: [...tied.map(({ id }) => id), ...unvoted.ids].map((candidate) => ({
      candidate,
      approvers: approversOf.get(candidate) ?? [],
    })),
    count: voted.length + unvoted.count,
  };
};

type PersonRow = { id: string; name: string; votes: boolean; load: string | null };

const readPeople = async (db: Db | Tx, teamId: TeamId): Promise<PersonRow[]> => {
  const { rows } = await db.execute<PersonRow>(sql`
    select m.user_id as id, u.name, m.removed_at is null and m.role in ${votingRoles} as votes, l.load
    from members m join users u on u.id = m.user_id
    left join queue_loads l on l.team_id = m.team_id and l.user_id = m.user_id
    where m.team_id = ${teamId} order by u.name, m.user_id`);
  return rows;
};
