import { sql } from "drizzle-orm";
import type { SeasonRequest } from "#domain/seasons/season-input.ts";
import { queueOrder } from "#domain/voting/queue-order.ts";
import type { ActingContext } from "#server/context.ts";
import { chosenSql } from "#server/voting/chosen-sql.ts";
import { loadQueue } from "#server/voting/queue/load-queue.ts";
import { listChosen } from "#server/voting/rounds/list-chosen.ts";

/** A paper by its rank, and why it is there. */
export type Ranked = { paperId: string; because: string };

type Reading = Pick<ActingContext, "db" | "team">;

/** The queue is looked ahead so far; each step asks everybody's loads. */
const mostQueued = 60;

/** The first papers that a season is asked to take, by rank. Chosen ones come first and are followed by the most voted; named ones are all. */
export const readPool = async (
  ctx: Reading,
  { papers }: Pick<SeasonRequest, "papers">,
  most: number,
): Promise<Ranked[]> => {
  if (papers.from === "picked")
    return papers.paperIds.map((paperId) => ({ paperId, because: "Picked by hand." }));
  if (papers.from === "queue") return readQueued(ctx, most);
  if (papers.from === "voted") return readVoted(ctx, most);
  const chosen = (await listChosen(ctx)).map(({ paperId, by }) => ({
    paperId,
    because: by.kind === "round" ? `Chosen in “${by.title}”.` : "Picked from the queue.",
  }));
  return [...chosen, ...(await readVoted(ctx, most))].slice(0, most);
};

const readQueued = async ({ db, team }: Reading, most: number): Promise<Ranked[]> => {
  const { waiting, loads } = await loadQueue(db, team.id);
  return queueOrder(waiting, loads, Math.min(most, mostQueued)).map(({ candidate }, at) => ({
    paperId: candidate,
    because: `Place ${at + 1} in the queue.`,
  }));
};

/** Candidates that are not chosen yet, the most wanted first; ties: older first. */
const readVoted = async ({ db, team }: Reading, most: number): Promise<Ranked[]> => {
  const { rows } = await db.execute<{ id: string; votes: number }>(sql`
    select p.id, p.vote_count as votes from papers p
    where p.team_id = ${team.id} and p.status = 'candidate'
      and p.id not in (select chosen.paper_id from ${chosenSql(team.id)} as chosen)
    order by p.vote_count desc, p.created_at, p.id limit ${most}`);
  return rows.map(({ id, votes }) => ({ paperId: id, because: votesWord(votes) }));
};

/** Says how many want a paper. */
export const votesWord = (votes: number): string => {
  if (votes === 0) return "Nobody has voted for it yet.";
  return votes === 1 ? "Wanted by one member." : `Wanted by ${votes} members.`;
};
