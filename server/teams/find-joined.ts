import { and, eq, isNull } from "drizzle-orm";
import { invitations, members, teams } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { Role } from "#domain/teams/roles.ts";
import type { Context } from "#server/context.ts";

type Joined = { slug: string; name: string; role: Role };

/** The team of an invitation, open or over, for somebody who is in that team, with their role; null for everybody else. */
export const findJoined = async (
  { db }: Pick<Context, "db">,
  tokenHash: string,
  userId: string | undefined,
): Promise<Joined | null> => {
  if (!userId) return null;
  const [joined] = await db
    .select({ slug: teams.slug, name: teams.name, role: members.role })
    .from(invitations)
    .innerJoin(teams, eq(teams.id, invitations.teamId))
    .innerJoin(members, eq(members.teamId, invitations.teamId))
    .where(
      and(
        eq(invitations.tokenHash, tokenHash),
        eq(members.userId, userId as UserId),
        isNull(members.removedAt),
      ),
    );
  return joined ?? null;
};
