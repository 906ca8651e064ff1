import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { papers, sessionPapers } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, notFound } from "#server/errors.ts";
import { freePapers, paperMinutesOf, schedulePapers } from "./move-papers.ts";

/** How long each paper is to be discussed; papers that are not named keep what they had. */
export type PaperMinutes = ReadonlyMap<string, number | null>;

/**
 * Puts these papers on a session, in this order: new ones become scheduled, removed ones candidates and their places
 * empty. Says whether anything changed. Throws not_found, and refused for a new paper that is discussed or archived.
 */
export const putPapers = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team">,
  sessionId: string,
  paperIds: readonly string[],
  minutes: PaperMinutes = new Map(),
): Promise<boolean> => {
  const teamId = ctx.team.id;
  const had = await paperMinutesOf(tx, teamId, sessionId);
  const before = [...had.keys()];
  const lengthOf = (id: string) => (minutes.has(id) ? minutes.get(id) : had.get(id)) ?? null;
  const isSame = before.join() === paperIds.join();
  if (isSame && paperIds.every((id) => lengthOf(id) === had.get(id))) return false;
  const added = paperIds.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !paperIds.includes(id));
  await checkAdded(tx, ctx, added);
  await tx
    .delete(sessionPapers)
    .where(and(eq(sessionPapers.teamId, teamId), eq(sessionPapers.sessionId, sessionId)));
  if (paperIds.length > 0)
    await tx.insert(sessionPapers).values(
      paperIds.map((paperId, position) => ({
        teamId,
        sessionId,
        paperId,
        position,
        minutes: lengthOf(paperId),
      })),
    );
  await schedulePapers(tx, teamId, added);
  await freePapers(tx, teamId, removed);
  await emptyPlaces(tx, ctx, sessionId, removed);
  return true;
};

const checkAdded = async (tx: Tx, { team }: Pick<ActingContext, "team">, ids: readonly string[]) => {
  const rows = await tx
    .select({ status: papers.status })
    .from(papers)
    .where(and(eq(papers.teamId, team.id), inArray(papers.id, [...ids])));
  if (rows.length < ids.length) throw notFound();
  if (rows.some(({ status }) => status === "discussed")) throw new AppError("refused", "paper_discussed");
  if (rows.some(({ status }) => status === "archived")) throw new AppError("refused", "paper_archived");
};

// Nobody presents a paper that is not on the session; the rows stay as history.
const emptyPlaces = async (
  tx: Tx,
  { team }: Pick<ActingContext, "team">,
  sessionId: string,
  ids: readonly string[],
) => {
  if (ids.length === 0) return;
  await tx.execute(sql`update assignments set status = 'withdrawn' where team_id = ${team.id} and session_id = ${sessionId}
    and paper_id = any(${sql.param(ids)}::uuid[]) and status in ('offered', 'accepted')`);
};
