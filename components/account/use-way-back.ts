"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";

/** Gives a question to the server: can the reader, once signed out, come back without anybody's help? */
export const useWayBack = () => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const fresh = { staleTime: 0 };
  return async (): Promise<boolean> => {
    const me = await queries.fetchQuery(trpc.auth.me.queryOptions(undefined, fresh));
    // Signed out already, in another tab: there is nothing to lose.
    if (!me || me.email) return true;
    return (await queries.fetchQuery(trpc.auth.linkedAccounts.queryOptions(undefined, fresh))).length > 0;
  };
};
