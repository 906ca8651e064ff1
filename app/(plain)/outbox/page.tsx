import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { MeFoot } from "#components/account/me-foot.tsx";
import { OutboxList } from "#components/account/outbox-list.tsx";
import { PlainFrame } from "#components/frame/plain-frame.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readMeOrSignIn } from "../../read-me-or-sign-in.ts";

export const metadata: Metadata = { title: "Outbox" };

export default async function OutboxPage() {
  const me = await readMeOrSignIn("/outbox");
  const pages = { getNextPageParam: (page: { next: string | null }) => page.next };
  const read = pageTrpc().auth.outbox.infiniteQueryOptions({}, pages);
  await readOr404(pageQueries().fetchInfiniteQuery(read), "/outbox");
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <PlainFrame
        title="Outbox"
        description={
          <>
            No mail server is set up, so mails stay here, where only owners read them. Hand their links on
            yourself, or set SMTP_URL and start again. <TextLink href="/teams">Your teams</TextLink>
          </>
        }
        width="normal"
        foot={<MeFoot name={me.name} />}
      >
        <OutboxList zone={me.timeZone} now={new Date().toISOString()} />
      </PlainFrame>
    </HydrationBoundary>
  );
}
