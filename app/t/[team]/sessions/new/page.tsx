import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Temporal } from "temporal-polyfill";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { PlanSession } from "#components/scheduling/plan-session.tsx";
import { OnceOrRepeating } from "#components/scheduling/series/once-or-repeating.tsx";
import { words } from "#components/scheduling/words.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { date } from "#domain/scheduling/session-input.ts";
import { listTimeZones } from "#domain/teams/list-time-zones.ts";
import { can } from "#domain/teams/policy.ts";
import { readFrameOfPage } from "../../read-frame-of-page.ts";
import { readPapersOfAddress } from "./read-papers-of-address.ts";

export const metadata: Metadata = { title: words.plan };

type Props = {
  params: Promise<{ team: string }>;
  searchParams: Promise<{ paper?: string | string[]; date?: string | string[] }>;
};

export default async function PlanSessionPage({ params, searchParams }: Props) {
  const { team: slug } = await params;
  const { team, me } = await readFrameOfPage(slug);
  if (!can(me, "session.plan")) notFound();
  const now = Temporal.Now.instant();
  const nextWeek = now.toZonedDateTimeISO(team.timeZone).toPlainDate().add({ days: 7 });
  const { paper, date: asked } = await searchParams;
  const isDay = date.safeParse(asked).success;
  return (
    <ReadingColumn>
      <PageHeader title={words.plan} description={team.sample ? words.noMail : words.planMail} />
      <OnceOrRepeating team={slug} current="once" />
      <PlanSession
        team={slug}
        date={isDay ? String(asked) : nextWeek.toString()}
        zones={{ mine: me.timeZone, team: team.timeZone, all: listTimeZones() }}
        papers={await readPapersOfAddress(slug, paper)}
        now={now.toString({ fractionalSecondDigits: 3 })}
      />
    </ReadingColumn>
  );
}
