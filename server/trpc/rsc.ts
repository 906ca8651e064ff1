import { dehydrate, QueryClient } from "@tanstack/react-query";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { takeBridge } from "./bridge.ts";
import type { AppRouter } from "./root.ts";

// For server components only: reads in this very process, without HTTP.

const contextOfPage = cache(async () => {
  const bridge = takeBridge();
  const token = (await cookies()).get(bridge.cookieName)?.value ?? null;
  const sent = await headers();
  return bridge.contextFor(token, sent.get("user-agent"), sent.get(bridge.addressHeader) ?? "unknown");
});

/** One query cache per rendered page; what a page prefetches into it travels to the browser with the page. */
export const pageQueries = cache(
  () => new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: false } } }),
);

/** tRPC for server components: `trpc.papers.list.queryOptions(input)`, the same options the browser uses. */
export const pageTrpc = cache(() =>
  createTRPCOptionsProxy<AppRouter>({
    router: takeBridge().router,
    ctx: contextOfPage,
    queryClient: pageQueries,
  }),
);

/** Runs a read; "not there" becomes the not-found page and "signed out" the sign-in page, which leads back to `here`. */
export const readOr404 = async <Result>(read: Promise<Result>, here = "/"): Promise<Result> => {
  try {
    return await read;
  } catch (error) {
    const { name, code } = error as { name?: string; code?: string };
    if (name === "TRPCError" && code === "UNAUTHORIZED")
      redirect(`/sign-in?next=${encodeURIComponent(here)}`);
    // A malformed id in an address is as absent as an unknown one.
    if (name === "TRPCError" && ["NOT_FOUND", "BAD_REQUEST", "FORBIDDEN"].includes(code ?? "")) notFound();
    throw error;
  }
};

/** What the page read, for HydrationBoundary. */
export const dehydratedPage = () => dehydrate(pageQueries());
