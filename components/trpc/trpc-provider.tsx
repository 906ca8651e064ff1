"use client";
import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { type ReactNode, useState } from "react";
import type { AppRouter } from "#server/trpc/root.ts";
import { Queries } from "./queries.ts";
import { TRPCProvider } from "./trpc.ts";

const newClient = () =>
  createTRPCClient<AppRouter>({
    // News come over a link of their own (components/live/open-news.ts).
    links: [httpBatchLink({ url: "/api/trpc", maxItems: 10, maxURLLength: 4_000 })],
  });

// Offline, a call fails at once and says so; held back until later it would be lost with the next reload.
const newQueries = () =>
  new Queries({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: 1, networkMode: "always" },
      mutations: { networkMode: "always" },
    },
  });

/** Gives the page its tRPC client and query cache. Data a page was rendered with counts as fresh for 30 s; live news refetches it sooner. */
export const TrpcProvider = ({ children }: { children: ReactNode }) => {
  const [queries] = useState(() => newQueries());
  const [client] = useState(newClient);
  return (
    <QueryClientProvider client={queries}>
      <TRPCProvider trpcClient={client} queryClient={queries}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
};
