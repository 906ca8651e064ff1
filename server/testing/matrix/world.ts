import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { newId } from "#db/new-id.ts";
import { devices, members } from "#db/schema.ts";
import type { RoundInput } from "#domain/voting/round-input.ts";
import { hashToken, newToken } from "#server/auth/token.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { anonymous, type Caller } from "#server/testing/a-person.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { castBallot, decide, makeRound } from "#server/testing/make-round.ts";
import type { TestServices } from "#server/testing/open-test.ts";

export const actors = [
  "anonymous",
  "stranger",
  "otherOwner",
  "removed",
  "observer",
  "member",
  "organizer",
  "owner",
] as const;

export type Actor = (typeof actors)[number];

export type World = {
  services: TestServices;
  team: TestTeam;
  callers: Record<Actor, Caller>;
  paperId: string;
  sessionId: string;
  /** The member's offer to present. */
  assignmentId: string;
  /** Written by the member. */
  commentId: string;
  /** On the shortlists of all rounds here. */
  candidateIds: string[];
  /** Open, by approvals, with the member's ballot. */
  roundId: string;
  /** Open, by rankings. */
  rankedRoundId: string;
  decidedRoundId: string;
  importId: string;
  storedImportId: string;
  invitationId: string;
  invitationToken: string;
  /** Somebody to remove or promote. */
  guestId: string;
};

/** A team with one of everything, and one caller per kind of person that may come along. */
export const aWorld = async (services: TestServices): Promise<World> => {
  const [team, other] = [await aTeam(services), await aTeam(services)];
  const { organizer, owner, member } = team;
  const slug = team.slug;
  const gone = await team.join("Rema Removed", "owner");
  const guest = await team.join("Gus Guest", "member");
  await services.db
    .update(members)
    .set({ removedAt: new Date().toISOString() })
    .where(and(eq(members.teamId, team.teamId), eq(members.userId, gone.userId)));
  const paperId = await aPaper(services, team);
  const sessionId = randomUUID();
  await organizer.caller.sessions.create({ team: slug, id: sessionId, paperIds: [paperId], ...aSession });
  const { assignmentId } = await organizer.caller.presenters.assign({
    team: slug,
    sessionId,
    paperId,
    userId: member.userId,
  });
  const commentId = randomUUID();
  await member.caller.comments.post({ team: slug, paperId, id: commentId, body: "Does Table 2 hold?" });
  const candidateIds = [await aPaper(services, team), await aPaper(services, team)];
  const make = async (over: Partial<RoundInput> = {}) =>
    (await makeRound(services, team, { paperIds: candidateIds, ...over })).roundId;
  const [roundId, rankedRoundId, decidedRoundId] = [
    await make(),
    await make({ method: "schulze" }),
    await make(),
  ];
  await castBallot(services, team, roundId, member, candidateIds);
  await decide(services, team, decidedRoundId, candidateIds.slice(0, 1));
  const { importId } = await organizer.caller.papers.previewImport({
    team: slug,
    sources: [{ text: anImport() }],
  });
  const { importId: storedImportId } = await organizer.caller.papers.previewImport({
    team: slug,
    sources: [{ text: anImport() }],
  });
  await organizer.caller.papers.runImport({ team: slug, importId: storedImportId });
  const invitation = await owner.caller.teams.invite({ team: slug, role: "member", maxUses: 50 });
  return {
    services,
    team,
    callers: {
      anonymous: anonymous(services),
      stranger: team.stranger.caller,
      otherOwner: other.owner.caller,
      removed: gone.caller,
      observer: team.observer.caller,
      member: member.caller,
      organizer: organizer.caller,
      owner: owner.caller,
    },
    paperId,
    sessionId,
    assignmentId,
    commentId,
    candidateIds,
    roundId,
    rankedRoundId,
    decidedRoundId,
    importId,
    storedImportId,
    invitationId: invitation.id,
    invitationToken: new URL(invitation.link).searchParams.get("token") ?? "",
    guestId: guest.userId,
  };
};

/** What a session needs besides its id. */
export const aSession = {
  title: "An evening",
  when: {
    kind: "timed" as const,
    localStart: "2031-05-06T18:00",
    zone: "Europe/Berlin",
    durationMinutes: 90,
  },
};

/** A text with two arXiv links that no earlier call gave. */
export const anImport = (() => {
  let n = 0;
  return () =>
    [0, 1].map(() => `https://arxiv.org/abs/2402.${String(10_000 + n++).padStart(5, "0")}`).join("\n");
})();

/** A second device of a person, to be ended. */
export const aDevice = async ({ services, team }: World): Promise<string> => {
  const id = newId();
  const now = new Date().toISOString();
  const expiresAt = new Date(Date.now() + 3600_000).toISOString();
  await services.db.insert(devices).values({
    id,
    tokenHash: hashToken(newToken()),
    userId: team.member.userId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt,
  });
  return id;
};
