"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useNews } from "#components/live/use-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";

/** Reads people and invitations again when somebody comes, goes, is invited or gets another role. */
export const usePeopleNews = (team: string): void => {
  const queries = useQueryClient();
  const trpc = useTRPC();
  useNews((news) => {
    if (news.kind !== "member.changed") return;
    void queries.invalidateQueries(trpc.teams.people.queryFilter({ team }));
    void queries.invalidateQueries(trpc.teams.invitations.queryFilter({ team }));
  });
};
