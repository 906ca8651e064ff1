import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ReplyPage } from "#components/scheduling/attendance/reply-page.tsx";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";

// The address holds a secret: no other site may learn it.
export const metadata: Metadata = { title: "Your reply", referrer: "no-referrer", robots: { index: false } };

type Props = { searchParams: Promise<{ token?: string | string[]; reply?: string | string[] }> };

const replies = ["yes", "maybe", "no"] as const;

export default async function Reply({ searchParams }: Props) {
  const given = await searchParams;
  const token = typeof given.token === "string" ? given.token : "";
  const proposed = replies.find((reply) => reply === given.reply) ?? null;
  await readOr404(pageQueries().fetchQuery(pageTrpc().attendance.readByLink.queryOptions({ token })));
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReplyPage token={token} proposed={proposed} />
    </HydrationBoundary>
  );
}
