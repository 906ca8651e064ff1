import type { UserId } from "#domain/teams/ids.ts";
import type { Role } from "#domain/teams/roles.ts";
import type { ActingContext } from "#server/context.ts";

/** How much somebody has done of what the group does, at this moment. */
export type MemberLoad = {
  userId: UserId;
  name: string;
  role: Role;
  joinedAt: string;
  /** 0 to 1; 0 presents nothing. Observers have 0. */
  share: number;
  /** Talks given within the window, and sessions held there since they joined (without those while they were away, where leave is forgiven). */
  talks: number;
  sessions: number;
  /** Talks given ÷ sessions; a newcomer's is the group's mean where the team wants that. Not yet divided by the share. */
  rate: number;
  /** Talks they have taken on (offered or accepted) at sessions to come. */
  coming: number;
  lastPresentedOn: string | null;
  /** The same rate for every other duty, by its key. */
  dutyRates: Record<string, number>;
};

/** Everybody in the team with their load, imported talks included, by name. */
export const readLoads = async (
  _ctx: Pick<ActingContext, "db" | "team" | "now">,
): Promise<MemberLoad[]> => [];
