import { sql } from "drizzle-orm";
import type { Author } from "#domain/papers/paper.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { can } from "#domain/teams/policy.ts";
import { compare, div, type Fraction, format, toNumber, zero } from "#domain/voting/fraction.ts";
import { loadText } from "#domain/voting/load-text.ts";
import type { VoteState } from "#domain/voting/may-vote.ts";
import { pickSentence } from "#domain/voting/pick-words.ts";
import { queueOrder } from "#domain/voting/queue-order.ts";
import { loadSentence } from "#domain/voting/queue-words.ts";
import { meanLoad } from "#domain/voting/tally/queue.ts";
import type { TeamContext } from "#server/context.ts";
import { cardOfRow } from "#server/papers/card-of-row.ts";
import { listPicks } from "./list-picks.ts";
import { loadQueue } from "./load-queue.ts";
import type { QueuePage } from "./queue-view.ts";

/** How far the order is looked ahead. */
const mostShown = 30;

/** The queue: its order, everybody's loads, what the reader's means, and the last 20 picks. */
export const readQueue = async (ctx: TeamContext): Promise<QueuePage> => {
  const { loads, newcomers, names, waiting, count } = await loadQueue(ctx.db, ctx.team.id);
  const { picks, lived } = await listPicks(ctx, names);
  const nameOf = (member: string) => names.get(member) ?? "somebody";
  const ahead = queueOrder(waiting, loads, mostShown);
  const cards = await readCards(
    ctx,
    ahead.map(({ candidate }) => candidate),
  );
  const order = ahead.flatMap(({ candidate, approvers, step }) => {
    const card = cards.get(candidate);
    if (!card) return [];
    const { title, authors, label, mine } = card;
    return {
      paperId: candidate,
      title,
      authors,
      label,
      mine,
      voteCount: approvers.length,
      sentence: pickSentence({ step, approvers, nameOf }),
      value: step.value,
    };
  });
  const mean = meanLoad(loads);
  const largest = [...loads.values()].reduce((most, load) => (compare(load, most) > 0 ? load : most), zero);
  const shareOf = (load: Fraction) =>
    largest.n === 0n ? 0 : Math.round(toNumber(div(load, largest)) * 1000) / 1000;
  return {
    order,
    more: count - order.length,
    loads: [...loads]
      .sort(([one, a], [other, b]) => compare(a, b) || nameOf(one).localeCompare(nameOf(other), "en"))
      .map(([userId, load]) => ({
        userId,
        name: nameOf(userId),
        mine: userId === ctx.me.userId,
        load: format(load),
        shown: loadText(load),
        share: shareOf(load),
      })),
    mean: format(mean),
    meanShown: loadText(mean),
    meanShare: shareOf(mean),
    mySentence: loadSentence({
      me: ctx.me.userId,
      loads,
      isNew: newcomers.has(ctx.me.userId) && newcomers.size < loads.size,
      picks: lived,
    }),
    picks,
    may: { pick: can(ctx.asker, "queue.pick") },
  };
};

type CardRow = { id: string; title: string; authors: Author[]; identities: string[]; mine: VoteState };

const readCards = async ({ db, team, me }: TeamContext, ids: string[]) => {
  if (ids.length === 0) return new Map<string, ReturnType<typeof cardOfRow<CardRow>>>();
  const { rows } = await db.execute<CardRow>(cardsSql(team.id, me.userId, ids));
  return new Map(rows.map((row) => [row.id, cardOfRow(row)]));
};

const cardsSql = (teamId: TeamId, userId: string, ids: string[]) => sql`
  select p.id, p.title, p.authors,
    array(select i.identity from paper_identities i where i.team_id = p.team_id and i.paper_id = p.id
      and i.identity not like 'title:%' order by i.identity) as identities,
    coalesce((select case when v.could_present_at is null then 'yes' else 'could_present' end from votes v
      where v.team_id = p.team_id and v.paper_id = p.id and v.user_id = ${userId}), 'no') as mine
  from papers p where p.team_id = ${teamId} and p.id = any(${sql.param(ids)}::uuid[])`;
