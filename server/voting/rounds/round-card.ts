import { sql } from "drizzle-orm";
import { rounds } from "#db/schema.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import { roundPhase } from "#domain/voting/round.ts";
import { isVoter } from "./is-voter.ts";
import type { RoundCard } from "./round-view.ts";

const team = sql.placeholder("teamId");
const me = sql.placeholder("userId");
const round = sql`rounds.id`;

/** From the close on what was frozen counts, before it what stands now. */
const frozen = (what: string) =>
  sql`(select ${sql.raw(what)} from results f where f.team_id = ${team} and f.round_id = ${round})`;

/** The columns of a round in a list; of ballots only their number and the reader's own. Wants the placeholders `teamId` and `userId`. */
export const roundCardColumns = {
  id: rounds.id,
  title: rounds.title,
  method: rounds.method,
  seats: rounds.seats,
  opensAt: rounds.opensAt,
  closesAt: rounds.closesAt,
  zone: rounds.zone,
  quorum: rounds.quorum,
  cancelledAt: rounds.cancelledAt,
  closedAt: rounds.closedAt,
  shortAt: rounds.shortAt,
  isCounted: sql<boolean>`coalesce(${frozen("f.counted_at is not null")}, false)`,
  candidates: sql<number>`(select count(*)::int from round_candidates c where c.team_id = ${team} and c.round_id = ${round})`,
  cast: sql<number>`coalesce(${frozen("jsonb_array_length(f.ballots)")}, (select count(*)::int from ballots b
    join members m on m.team_id = b.team_id and m.user_id = b.user_id
    where b.team_id = ${team} and b.round_id = ${round} and ${isVoter(team, round)}))`,
  eligible: sql<number>`coalesce(${frozen("f.eligible")}, (select count(*)::int from members m where ${isVoter(team, round)}))`,
  mayVote: sql<boolean>`exists (select 1 from members m where m.user_id = ${me} and ${isVoter(team, round)})`,
  /** How many papers the reader's ballot approves or ranks; null without one. */
  approved: sql<number | null>`(select jsonb_array_length(b.approves) from ballots b
    where b.team_id = ${team} and b.round_id = ${round} and b.user_id = ${me})`,
  winners: sql<string[]>`array(select p.title from results f
    cross join lateral jsonb_array_elements_text(f.result -> 'winners') with ordinality w(paper_id, place)
    join papers p on p.team_id = f.team_id and p.id = w.paper_id::uuid
    where f.team_id = ${team} and f.round_id = ${round} order by w.place)`,
} as const;

type Row = Omit<RoundCard, "phase" | "turnout" | "mine"> & {
  cancelledAt: string | null;
  closedAt: string | null;
  shortAt: string | null;
  isCounted: boolean;
  cast: number;
  eligible: number;
  mayVote: boolean;
  approved: number | null;
};

/** Takes a row of those columns and now (the database's clock); gives the card. */
export const cardOfRound = (row: Row, now: string): RoundCard => ({
  id: row.id,
  title: row.title,
  phase: roundPhase({ ...row, countedAt: row.isCounted ? now : null }, now),
  method: row.method,
  seats: row.seats,
  candidates: row.candidates,
  opensAt: row.opensAt,
  closesAt: row.closesAt,
  zone: row.zone,
  quorum: row.quorum,
  turnout: { cast: row.cast, eligible: row.eligible },
  mine: row.mayVote ? { cast: row.approved !== null, approved: row.approved ?? 0 } : null,
  winners: row.winners.map((title) => readableText(title)),
});
