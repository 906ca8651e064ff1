"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";
import type { RoundDraft } from "./round-draft.ts";

/** Who may vote in a round of this team at all; undefined until that is known. */
export const useMembers = (team: string) => {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.teams.people.queryOptions({ team }));
  return data?.people.filter(({ role }) => role !== "observer");
};

/** How many of them may vote in the round of this draft; undefined until that is known. */
export const useVoterCount = (team: string, { some, voterIds }: RoundDraft): number | undefined => {
  const members = useMembers(team);
  return some ? members?.filter(({ userId }) => voterIds.includes(userId)).length : members?.length;
};
