import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Temporal } from "temporal-polyfill";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { OnceOrRepeating } from "#components/scheduling/series/once-or-repeating.tsx";
import { PlanSeries } from "#components/scheduling/series/plan-series.tsx";
import { words } from "#components/scheduling/series/words.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listTimeZones } from "#domain/teams/list-time-zones.ts";
import { can } from "#domain/teams/policy.ts";
import { readFrameOfPage } from "../../../read-frame-of-page.ts";

export const metadata: Metadata = { title: words.plan };

type Props = { params: Promise<{ team: string }> };

export default async function PlanSeriesPage({ params }: Props) {
  const { team: slug } = await params;
  const { team, me } = await readFrameOfPage(slug);
  if (!can(me, "session.plan")) notFound();
  const now = Temporal.Now.instant();
  const nextWeek = now.toZonedDateTimeISO(team.timeZone).toPlainDate().add({ days: 7 });
  return (
    <ReadingColumn>
      <PageHeader title={words.plan} />
      <OnceOrRepeating team={slug} current="repeating" />
      <PlanSeries
        team={slug}
        date={nextWeek.toString()}
        zones={{ mine: me.timeZone, team: team.timeZone, all: listTimeZones() }}
        now={now.toString({ fractionalSecondDigits: 3 })}
      />
    </ReadingColumn>
  );
}
