import type { Metadata } from "next";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { OnceOrRepeating } from "#components/scheduling/series/once-or-repeating.tsx";
import { PlanSeries } from "#components/scheduling/series/plan-series.tsx";
import { words } from "#components/scheduling/series/words.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { type PlanPageProps, readPlanPage } from "../../new/read-plan-page.ts";

export const metadata: Metadata = { title: words.plan };

export default async function PlanSeriesPage(props: PlanPageProps) {
  const start = await readPlanPage(props);
  return (
    <ReadingColumn>
      <PageHeader title={words.plan} />
      <OnceOrRepeating team={start.team} current="repeating" brought={start.brought} />
      <PlanSeries {...start} />
    </ReadingColumn>
  );
}
