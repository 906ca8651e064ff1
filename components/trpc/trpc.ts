"use client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import type { AppRouter } from "#server/trpc/root.ts";

/** `const trpc = useTRPC()`, then `useQuery(trpc.papers.list.queryOptions(input))`, `useMutation(trpc.votes.set.mutationOptions())`. */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();
