import { sql } from "drizzle-orm";
import * as z from "zod";
import type { PaperStatus } from "#domain/papers/paper.ts";
import { can } from "#domain/teams/policy.ts";
import { mayUndoPick } from "#domain/voting/may-undo-pick.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden, notFound } from "#server/errors.ts";
import { write } from "#server/write.ts";

export const undoPickInput = z.object({ pickId: z.uuid() });

type Standing = { paperId: string; undone: boolean; isNewest: boolean; status: PaperStatus };

/**
 * Takes the newest pick back: its paper waits again and everybody carries what they carried before it. Twice is once.
 * Throws forbidden, not_found, refused for an older pick or once the paper is on a session or discussed.
 */
export const undoPick = async (
  ctx: ActingContext,
  { pickId }: z.infer<typeof undoPickInput>,
): Promise<{ pickId: string }> =>
  write(ctx, async (tx) => {
    if (!can(ctx.asker, "queue.pick")) throw forbidden();
    const teamId = ctx.team.id;
    const { rows } = await tx.execute<Standing>(sql`
      select k.paper_id as "paperId", k.undone_at is not null as undone, p.status, not exists (
        select 1 from queue_picks n where n.team_id = k.team_id and n.undone_at is null
        and (n.picked_at, n.id) > (k.picked_at, k.id)) as "isNewest"
      from queue_picks k join papers p on p.team_id = k.team_id and p.id = k.paper_id
      where k.team_id = ${teamId} and k.id = ${pickId}`);
    const [pick] = rows;
    if (!pick) throw notFound();
    if (pick.undone) return { pickId };
    const answer = mayUndoPick(pick);
    if (!answer.ok) throw new AppError("refused", answer.reason);
    await tx.execute(sql`
      update queue_picks set undone_at = ${ctx.now}::timestamptz, undone_by = ${ctx.asker.userId}
      where team_id = ${teamId} and id = ${pickId}`);
    // Only rows that are there: who left since then carries nothing, and who came since then is at the mean again.
    await tx.execute(sql`
      update queue_loads l set load = k.loads_before ->> l.user_id::text from queue_picks k
      where l.team_id = ${teamId} and k.team_id = l.team_id and k.id = ${pickId} and k.loads_before ? l.user_id::text`);
    await tx.execute(sql`
      delete from queue_loads l using queue_picks k
      where l.team_id = ${teamId} and k.team_id = l.team_id and k.id = ${pickId} and not k.loads_before ? l.user_id::text`);
    await recordActivity(tx, ctx, {
      kind: "queue.changed",
      paperId: pick.paperId,
      details: { pickId, change: "undone" },
    });
    return { pickId };
  });
