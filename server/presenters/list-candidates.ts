import { sql } from "drizzle-orm";
import * as z from "zod";
import { isOpenSql } from "#db/open-session-sql.ts";
import { type Candidate, rankCandidates } from "#domain/presenters/rank-candidates.ts";
import { whyCandidate } from "#domain/presenters/why-candidate.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";

export const listCandidatesInput = z.object({ sessionId: z.uuid(), paperId: z.uuid().nullish() });

type Row = {
  user_id: string;
  name: string;
  could_present: boolean;
  given: number;
  coming: number;
  last_on: string | null;
  earlier: Candidate["earlier"];
};

/** Everybody who could present here, best first, each with the numbers and the reason in words. Throws forbidden. */
export const listCandidates = async (
  ctx: Pick<TeamContext, "db" | "team" | "asker">,
  { sessionId, paperId }: z.infer<typeof listCandidatesInput>,
): Promise<(Candidate & { why: string })[]> => {
  if (!can(ctx.asker, "presenter.assign")) throw forbidden();
  const team = ctx.team.id;
  const paper = paperId ?? null;
  const about = sql`(v.paper_id = ${paper}::uuid or (${paper}::uuid is null and v.paper_id in
    (select x.paper_id from session_papers x where x.team_id = ${team} and x.session_id = ${sessionId})))`;
  const { rows } = await ctx.db.execute<Row>(sql`
    select m.user_id, u.name,
      exists (select 1 from votes v where v.team_id = ${team} and v.user_id = m.user_id and v.could_present_at is not null and ${about}) as could_present,
      coalesce(t.given, 0)::int as given, coalesce(t.coming, 0)::int as coming, t.last_on::text as last_on,
      (select a.status from assignments a where a.team_id = ${team} and a.user_id = m.user_id and a.session_id = ${sessionId}
        and a.paper_id is not distinct from ${paper}::uuid and a.status in ('declined', 'withdrawn') order by a.answered_at desc nulls last limit 1) as earlier
    from members m join users u on u.id = m.user_id
    left join (
      select a.user_id,
        count(*) filter (where s.held_at is not null and a.status = 'accepted') as given,
        count(*) filter (where ${isOpenSql("s")}) as coming,
        max(s.on_date) filter (where s.held_at is not null and a.status = 'accepted') as last_on
      from assignments a join sessions s on s.team_id = a.team_id and s.id = a.session_id
      where a.team_id = ${team} and a.duty = 'presenter' and a.status in ('offered', 'accepted') group by a.user_id
    ) t on t.user_id = m.user_id
    where m.team_id = ${team} and m.removed_at is null and m.role <> 'observer'`);
  const people = rows.map(
    (row): Candidate => ({
      userId: row.user_id,
      name: row.name,
      couldPresent: row.could_present,
      given: row.given,
      coming: row.coming,
      lastOn: row.last_on,
      earlier: row.earlier,
    }),
  );
  return rankCandidates(people).map((person) => ({ ...person, why: whyCandidate(person) }));
};
