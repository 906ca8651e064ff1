import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { members, teams } from "#db/schema.ts";
import type { TeamId, UserId } from "#domain/teams/ids.ts";
import { personNameInput } from "#domain/teams/person-name.ts";
import { numberedSlug, slugOf } from "#domain/teams/slug.ts";
import { isTimeZone } from "#domain/teams/time-zone.ts";
import { recordAudit } from "#server/audit.ts";
import { enterNewTeam } from "./enter-team.ts";

/** A team's name follows the rules of a person's: one line, at most 80 characters. */
export const teamNameInput = personNameInput;
export const timeZoneInput = z.string().max(60).refine(isTimeZone, "Choose a time zone from the list.");

export const createTeamInput = z.object({ name: teamNameInput, timeZone: timeZoneInput });

/**
 * Creates a team with `userId` as its owner, in the caller's transaction, and writes that down in the audit log. Its slug comes from the name; a taken one
 * gets the next free number, also when two teams of one name are created at the same moment.
 */
export const createTeam = async (
  tx: Tx,
  { now }: { now: string },
  team: { userId: UserId; name: string; timeZone: string },
): Promise<{ teamId: TeamId; slug: string }> => {
  const teamId = enterNewTeam(newId());
  const base = slugOf(team.name);
  for (let n = 1; ; n++) {
    const [made] = await tx
      .insert(teams)
      .values({
        id: teamId,
        slug: numberedSlug(base, n),
        name: team.name,
        timeZone: team.timeZone,
        createdBy: team.userId,
        createdAt: now,
      })
      .onConflictDoNothing({ target: teams.slug })
      .returning({ slug: teams.slug });
    if (!made) continue;
    await tx.insert(members).values({ teamId, userId: team.userId, role: "owner", joinedAt: now });
    await recordAudit(tx, { teamId, actorId: team.userId, action: "team.created", now });
    return { teamId, slug: made.slug };
  }
};
