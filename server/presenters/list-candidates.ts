import { sql } from "drizzle-orm";
import type * as z from "zod";
import type { Db, Tx } from "#db/client.ts";
import { isOpenSql } from "#db/open-session-sql.ts";
import { backupDuty, presenterDuty } from "#domain/presenters/assignment.ts";
import { type Candidate, rankCandidates } from "#domain/presenters/rank-candidates.ts";
import { whyCandidate } from "#domain/presenters/why-candidate.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { readElsewhere } from "#server/scheduling/read-elsewhere.ts";
import { placeInput } from "./open-place.ts";

export const listCandidatesInput = placeInput.omit({ place: true });

type Input = z.infer<typeof listCandidatesInput>;

type Row = {
  user_id: string;
  name: string;
  could_present: boolean;
  given: number;
  coming: number;
  last_on: string | null;
  earlier: Candidate["earlier"];
  hindered: Candidate["hindered"];
};

/** Everybody who could take this place, best first, each with the numbers and the reason in words. Throws forbidden. */
export const listCandidates = async (
  ctx: Pick<TeamContext, "db" | "team" | "now" | "asker">,
  input: Input,
): Promise<(Candidate & { why: string })[]> => {
  if (!can(ctx.asker, "presenter.assign")) throw forbidden();
  const people = await readCandidates(ctx.db, ctx, input);
  return rankCandidates(people).map((person) => ({ ...person, why: whyCandidate(person, input.duty) }));
};

/** Everybody who could take this place, in no order: not observers, not who has the same duty there already. Whoever presents is no backup. */
export const readCandidates = async (
  db: Db | Tx,
  ctx: Pick<TeamContext, "team" | "now">,
  { sessionId, paperId, duty = presenterDuty }: Input,
): Promise<Candidate[]> => {
  const team = ctx.team.id;
  const presents = duty === presenterDuty || duty === backupDuty;
  const paper = paperId ?? null;
  const about = sql`${presents} and (v.paper_id = ${paper}::uuid or (${paper}::uuid is null and v.paper_id in
    (select x.paper_id from session_papers x where x.team_id = ${team} and x.session_id = ${sessionId})))`;
  const { rows } = await db.execute<Row>(sql`
    select m.user_id, u.name,
      exists (select 1 from votes v where v.team_id = ${team} and v.user_id = m.user_id and v.could_present_at is not null and ${about}) as could_present,
      coalesce(t.given, 0)::int as given, coalesce(t.coming, 0)::int as coming, t.last_on::text as last_on,
      (select a.status from assignments a where a.team_id = ${team} and a.user_id = m.user_id and a.session_id = ${sessionId}
        and a.duty = ${duty}
        and a.paper_id is not distinct from ${paper}::uuid and a.status in ('declined', 'withdrawn', 'expired') order by a.answered_at desc nulls last limit 1) as earlier,
      case when exists (select 1 from away w join sessions s on s.team_id = w.team_id and s.id = ${sessionId}
          where w.team_id = ${team} and w.user_id = m.user_id and s.on_date between w.starts_on and w.ends_on) then 'away'
        when exists (select 1 from assignments b where b.team_id = ${team} and b.session_id = ${sessionId} and b.user_id = m.user_id
          and b.status in ('offered', 'accepted') and not (b.duty = 'backup' and ${duty}::text = 'presenter')) then 'busy'
        when ${presents} and m.presenter_share = 0 then 'exempt' end as hindered
    from members m join users u on u.id = m.user_id
    left join (
      select a.user_id,
        count(*) filter (where s.held_at is not null and a.status = 'accepted') as given,
        count(*) filter (where ${isOpenSql("s")}) as coming,
        max(s.on_date) filter (where s.held_at is not null and a.status = 'accepted') as last_on
      from assignments a join sessions s on s.team_id = a.team_id and s.id = a.session_id
      where a.team_id = ${team} and a.duty = ${duty} and a.status in ('offered', 'accepted') group by a.user_id
    ) t on t.user_id = m.user_id
    where m.team_id = ${team} and m.removed_at is null and m.role <> 'observer'
      and not exists (select 1 from assignments a where a.team_id = ${team} and a.session_id = ${sessionId} and a.user_id = m.user_id
        and a.status in ('offered', 'accepted') and case when a.duty = 'presenter'
          then ${presents} and a.paper_id is not distinct from ${paper}::uuid else a.duty = ${duty} end)`);
  const elsewhere = await readElsewhere(db, ctx, [{ sessionId }]);
  return rows.map(
    (row): Candidate => ({
      userId: row.user_id,
      name: row.name,
      couldPresent: row.could_present,
      given: row.given,
      coming: row.coming,
      lastOn: row.last_on,
      earlier: row.earlier,
      hindered: row.hindered ?? null,
      elsewhere: elsewhere.find(({ userId }) => userId === row.user_id) ?? null,
    }),
  );
};
