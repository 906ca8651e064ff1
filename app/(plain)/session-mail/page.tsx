import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { MailPage } from "#components/scheduling/attendance/mail-page.tsx";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";

// The address holds a secret: no other site may learn it.
export const metadata: Metadata = {
  title: "Mails about sessions",
  referrer: "no-referrer",
  robots: { index: false },
};

type Props = { searchParams: Promise<{ token?: string | string[] }> };

export default async function SessionMail({ searchParams }: Props) {
  const given = (await searchParams).token;
  const token = typeof given === "string" ? given : "";
  const read = pageTrpc().attendance.readMailChoiceByLink.queryOptions({ token });
  await readOr404(pageQueries().fetchQuery(read));
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <MailPage token={token} />
    </HydrationBoundary>
  );
}
