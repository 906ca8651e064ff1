import { sql } from "drizzle-orm";
import type { PaperStatus } from "#domain/papers/paper.ts";
import { can } from "#domain/teams/policy.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import { mayUndoPick } from "#domain/voting/may-undo-pick.ts";
import { pickSentence } from "#domain/voting/pick-words.ts";
import type { LivedPick } from "#domain/voting/queue-words.ts";
import type { Step } from "#domain/voting/tally/result.ts";
import type { TeamContext } from "#server/context.ts";
import { reasons } from "#server/reasons.ts";
import type { QueuePage } from "./queue-view.ts";

type PickRow = LivedPick & {
  id: string;
  paperId: string;
  title: string;
  status: PaperStatus;
  pickedAt: string;
  pickedBy: string;
  step: Step;
  approvers: string[] | null;
  runnerUpTitle: string | null;
  undone: boolean;
  isNewest: boolean;
};

export type Picks = {
  picks: QueuePage["picks"];
  /** Those that stand, as the reader lived them, newest first. */
  lived: LivedPick[];
};

/** The last 20 picks, newest first, those taken back too, with what may still be done about each. */
export const listPicks = async (ctx: TeamContext, names: ReadonlyMap<string, string>): Promise<Picks> => {
  const rows = await readPicks(ctx);
  const mayPick = can(ctx.asker, "queue.pick");
  const nameOf = (member: string) => names.get(member) ?? "somebody";
  const picks = rows.map(({ id, paperId, title, status, pickedAt, undone, ...row }) => {
    const answer = mayUndoPick({ isNewest: row.isNewest, status });
    return {
      id,
      paperId,
      title: readableText(title),
      status,
      pickedAt: new Date(pickedAt).toISOString(),
      pickedBy: nameOf(row.pickedBy),
      sentence: pickSentence({
        step: row.step,
        approvers: row.approvers ?? [],
        nameOf,
        past: { runnerUpTitle: row.runnerUpTitle === null ? null : readableText(row.runnerUpTitle) },
      }),
      undone,
      isNewest: !undone && row.isNewest,
      mayUndo: mayPick && !undone && answer.ok,
      whyNot: mayPick && !undone && !answer.ok ? reasons[answer.reason] : null,
    };
  });
  const lived = rows
    .filter(({ undone }) => !undone)
    .map(({ wasVoter, hadChoice, wanted }) => ({ wasVoter, hadChoice, wanted }));
  return { picks, lived };
};

// What the reader did is looked up here: all that was waiting, twenty times, would be megabytes.
const readPicks = async ({ db, team, me }: TeamContext): Promise<PickRow[]> => {
  const mine = JSON.stringify([{ approvers: [me.userId] }]);
  const { rows } = await db.execute<PickRow>(sql`
    select k.id, k.paper_id as "paperId", p.title, p.status, k.picked_at as "pickedAt", k.picked_by as "pickedBy", k.step,
      won.approvers, next.title as "runnerUpTitle", k.undone_at is not null as undone,
      k.loads_before ? ${me.userId}::text as "wasVoter", k.waiting @> ${mine}::jsonb as "hadChoice",
      coalesce(won.approvers ? ${me.userId}::text, false) as wanted,
      not exists (select 1 from queue_picks n where n.team_id = k.team_id and n.undone_at is null
        and (n.picked_at, n.id) > (k.picked_at, k.id)) as "isNewest"
    from queue_picks k join papers p on p.team_id = k.team_id and p.id = k.paper_id
    left join lateral (select w -> 'approvers' as approvers from jsonb_array_elements(k.waiting) w
      where w ->> 'candidate' = k.paper_id::text) won on true
    left join papers next on next.team_id = k.team_id and next.id = (k.step -> 'runnerUp' ->> 'candidate')::uuid
    where k.team_id = ${team.id}
    order by k.picked_at desc, k.id desc limit 20`);
  return rows;
};
