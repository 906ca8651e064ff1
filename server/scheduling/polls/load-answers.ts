import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { explainRanking } from "#domain/scheduling/polls/explain-ranking.ts";
import type { AnswerWord } from "#domain/scheduling/polls/poll-input.ts";
import { type RankedOption, rankOptions } from "#domain/scheduling/polls/rank-options.ts";
import type { Team } from "#server/context.ts";
import type { OptionRow, PollRow } from "./load-poll.ts";

export type Voter = {
  userId: string;
  name: string;
  answeredAt: string | null;
  /** The organizer who set it; null when it is their own. */
  answeredBy: string | null;
  note: string | null;
  presents: boolean;
  answers: Record<string, AnswerWord>;
};

/** Everybody asked who is in the team, by name, with what they said; whoever left does not come. */
export const loadVoters = async (
  db: Pick<Db | Tx, "execute">,
  { team }: { team: Pick<Team, "id"> },
  { id, sessionId }: Pick<PollRow, "id" | "sessionId">,
): Promise<Voter[]> => {
  const { rows } = await db.execute<Voter>(sql`
    select u.id as "userId", u.name, v.note, by.name as "answeredBy",
      to_char(v.answered_at at time zone 'UTC', ${'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'}) as "answeredAt",
      exists (select 1 from assignments x where x.team_id = v.team_id and x.session_id = ${sessionId}::uuid and x.user_id = u.id
        and x.duty = 'presenter' and x.status in ('offered', 'accepted')) as presents,
      coalesce((select json_object_agg(a.option_id, a.answer) from poll_answers a
        where a.team_id = v.team_id and a.poll_id = v.poll_id and a.user_id = v.user_id), '{}') as answers
    from poll_voters v join members m on m.team_id = v.team_id and m.user_id = v.user_id and m.removed_at is null
      join users u on u.id = v.user_id left join users by on by.id = v.answered_by
    where v.team_id = ${team.id} and v.poll_id = ${id} order by lower(u.name), u.id`);
  return rows;
};

export type Ranking = { options: RankedOption[]; answered: number };

/** Ranks a poll's dates by what its voters said. */
export const rankPoll = (options: readonly OptionRow[], voters: readonly Voter[]): Ranking => {
  const given = options.map(({ id, onDate, startsAt }) => {
    const said = voters.flatMap(({ userId, answers }) => {
      const answer = answers[id];
      return answer ? [[userId, answer] as const] : [];
    });
    return { id, at: startsAt ?? onDate, answers: new Map(said) };
  });
  const presenterIds = voters.filter(({ presents }) => presents).map(({ userId }) => userId);
  const answered = voters.filter(({ answeredAt }) => answeredAt !== null).length;
  return { options: rankOptions(given, presenterIds), answered };
};

/** Says in a sentence why the first date is first; `nameOf` spells a date for the reader. */
export const explainPoll = (
  ranking: Ranking,
  options: readonly OptionRow[],
  voters: readonly Voter[],
  nameOf: (option: OptionRow) => string,
): string => {
  const names = new Map(options.map((option) => [option.id, nameOf(option)]));
  const people = new Map(voters.map(({ userId, name }) => [userId, name]));
  return explainRanking(ranking.options, {
    answered: ranking.answered,
    optionName: (id) => names.get(id) ?? "",
    personName: (id) => people.get(id) ?? "",
  });
};
