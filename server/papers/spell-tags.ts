import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import type { TeamId } from "#domain/teams/ids.ts";

/** Takes tags; gives them as the team spells them already: who types "rl" means the team's "RL". */
export const spellTags = async (tx: Tx, teamId: TeamId, tags: readonly string[]): Promise<string[]> => {
  if (tags.length === 0) return [];
  const names = tags.map((tag) => tag.toLowerCase());
  const { rows } = await tx.execute<{ tag: string }>(
    sql`select distinct tag from paper_tags where team_id = ${teamId} and lower(tag) = any(${sql.param(names)}::text[])`,
  );
  const known = new Map(rows.map(({ tag }) => [tag.toLowerCase(), tag]));
  return tags.map((tag) => known.get(tag.toLowerCase()) ?? tag);
};
