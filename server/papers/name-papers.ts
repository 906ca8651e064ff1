import { and, eq, inArray } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { papers } from "#db/schema.ts";
import type { PaperStatus } from "#domain/papers/paper.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import { inChunks } from "./in-chunks.ts";

export type NamedPaper = { id: string; title: string; status: PaperStatus };

/** Reads papers' names by id; gives how to look one up, null for one that is gone. */
export const namePapers = async (
  db: Db | Tx,
  teamId: TeamId,
  ids: readonly string[],
): Promise<(id: string) => NamedPaper | null> => {
  const named = new Map<string, NamedPaper>();
  for (const chunk of inChunks([...new Set(ids)], 5_000)) {
    const rows = await db
      .select({ id: papers.id, title: papers.title, status: papers.status })
      .from(papers)
      .where(and(eq(papers.teamId, teamId), inArray(papers.id, chunk)));
    for (const row of rows) named.set(row.id, { ...row, title: readableText(row.title) });
  }
  return (id) => named.get(id) ?? null;
};
