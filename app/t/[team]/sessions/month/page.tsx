import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { WideColumn } from "#components/frame/wide-column.tsx";
import { MonthView } from "#components/scheduling/month/month-view.tsx";
import { words } from "#components/scheduling/month/words.ts";
import { SessionTabs } from "#components/scheduling/session-tabs.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { can } from "#domain/teams/policy.ts";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../../read-frame-of-page.ts";

export const metadata: Metadata = { title: words.title };

type Props = {
  params: Promise<{ team: string }>;
  searchParams: Promise<{ month?: string | string[] }>;
};

export default async function MonthPage({ params, searchParams }: Props) {
  const { team } = await params;
  const asked = (await searchParams).month;
  const { me } = await readFrameOfPage(team);
  const here = `/t/${team}/sessions/month`;
  // An address that names no month shows this one.
  const isMonth = typeof asked === "string" && /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(asked);
  const read = (month?: string) =>
    readOr404(
      pageQueries().fetchQuery(pageTrpc().sessions.month.queryOptions({ team, ...(month ? { month } : {}) })),
      here,
    );
  const data = await read(isMonth ? asked : undefined);
  if (!isMonth) await read(data.month);
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <WideColumn>
        <PageHeader title={words.title} description={words.about(data.zone)} />
        <SessionTabs team={team} current="month" />
        <MonthView team={team} month={data.month} today={data.today} mayPlan={can(me, "session.plan")} />
      </WideColumn>
    </HydrationBoundary>
  );
}
