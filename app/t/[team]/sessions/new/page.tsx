import type { Metadata } from "next";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { PlanSession } from "#components/scheduling/plan-session.tsx";
import { OnceOrRepeating } from "#components/scheduling/series/once-or-repeating.tsx";
import { words } from "#components/scheduling/words.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { type PlanPageProps, readPlanPage } from "./read-plan-page.ts";

export const metadata: Metadata = { title: words.plan };

export default async function PlanSessionPage(props: PlanPageProps) {
  const start = await readPlanPage(props);
  return (
    <ReadingColumn>
      <PageHeader title={words.plan} description={words.planMail} />
      <OnceOrRepeating team={start.team} current="once" brought={start.brought} />
      <PlanSession {...start} />
    </ReadingColumn>
  );
}
