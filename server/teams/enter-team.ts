import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { devices, invitations, members, teams, users } from "#db/schema.ts";
import type { TeamId, UserId } from "#domain/teams/ids.ts";
import { findMe, meColumns } from "#server/auth/find-me.ts";
import type { ActingContext, Context, Services, Team, TeamContext } from "#server/context.ts";
import { AppError, notFound } from "#server/errors.ts";
import { type LinkPurpose, openSeal } from "#server/links/personal-link.ts";

// The only file that mints a TeamId: one function per way into a team.

const team = {
  id: teams.id,
  slug: teams.slug,
  name: teams.name,
  timeZone: teams.timeZone,
  sample: sql<boolean>`${teams.sampleAt} is not null`,
};

const byDevice = prepared((db) =>
  db
    .select({
      team,
      role: members.role,
      me: meColumns,
    })
    .from(devices)
    .innerJoin(users, eq(users.id, devices.userId))
    .innerJoin(members, and(eq(members.userId, users.id), isNull(members.removedAt)))
    .innerJoin(teams, eq(teams.id, members.teamId))
    .where(
      and(
        eq(devices.tokenHash, sql.placeholder("tokenHash")),
        gt(devices.expiresAt, sql.placeholder("now")),
        eq(teams.slug, sql.placeholder("slug")),
      ),
    )
    .prepare("enter_team"),
);

/** Enters a team by a signed-in member's device: one query. Throws unauthenticated, or not_found to strangers. */
export const enterTeam = async <Ctx extends Context>(ctx: Ctx, slug: string): Promise<Ctx & TeamContext> => {
  if (!ctx.request.tokenHash) throw new AppError("unauthenticated", "signed_out");
  const [row] = await byDevice(ctx.db).execute({ tokenHash: ctx.request.tokenHash, now: ctx.now, slug });
  if (row) return { ...ctx, me: row.me, team: row.team, asker: { userId: row.me.userId, role: row.role } };
  if (await findMe(ctx)) throw notFound();
  throw new AppError("unauthenticated", "signed_out");
};

/** Enters a team as one of its members without a request: the sample group, the command line, tests. Throws not_found. */
export const enterTeamAs = async (
  services: Services,
  teamId: string,
  userId: UserId,
  now: string,
): Promise<ActingContext> => {
  const [row] = await services.db
    .select({ team, role: members.role })
    .from(members)
    .innerJoin(teams, eq(teams.id, members.teamId))
    .where(and(eq(members.teamId, teamId as TeamId), eq(members.userId, userId), isNull(members.removedAt)));
  if (!row) throw notFound();
  return { ...services, now, team: row.team, asker: { userId, role: row.role } };
};

/** The team an open invitation leads to, by its token's hash; null for one that is unknown, over, used up or revoked. */
export const enterTeamByInvitation = async (
  ctx: Pick<Context, "db" | "now">,
  tokenHash: string,
): Promise<{ team: Team; invitation: typeof invitations.$inferSelect } | null> => {
  const [row] = await ctx.db
    .select({ team, invitation: invitations })
    .from(invitations)
    .innerJoin(teams, eq(teams.id, invitations.teamId))
    .where(
      and(
        eq(invitations.tokenHash, tokenHash),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, ctx.now),
        lt(invitations.useCount, invitations.maxUses),
      ),
    );
  return row ?? null;
};

/** Enters the team a job was enqueued for; the id comes from our own queue. */
export const enterTeamByJob = (teamId: string): TeamId => teamId as TeamId;

/** Names the team a verb has just created. */
export const enterNewTeam = (id: string): TeamId => id as TeamId;

/** Enters a team as the member whom a link was made for; gives what the link is about too. Throws not_found for a link that is not ours, or whose member has left. */
export const enterTeamByLink = async (
  services: Services,
  purpose: LinkPurpose,
  token: string,
  now: string,
): Promise<{ acting: ActingContext; subjectId: string }> => {
  const [teamId, userId, subjectId] = openSeal(services.env, purpose, token) ?? [];
  if (!teamId || !userId || !subjectId) throw notFound();
  return { acting: await enterTeamAs(services, teamId, userId as UserId, now), subjectId };
};

/** The team and the feed that a calendar's secret address was made for; null for one that is not ours. Whether it still opens anything is the feed's to say. */
export const enterTeamByFeed = (
  env: Services["env"],
  token: string,
): { teamId: TeamId; feedId: string } | null => {
  const [teamId, feedId, ...more] = openSeal(env, "feed", token) ?? [];
  return teamId && feedId && more.length === 0 ? { teamId: teamId as TeamId, feedId } : null;
};
