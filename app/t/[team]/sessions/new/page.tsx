import type { Metadata } from "next";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { PlanSession } from "#components/scheduling/plan-session.tsx";
import { OnceOrRepeating } from "#components/scheduling/series/once-or-repeating.tsx";
import { words } from "#components/scheduling/words.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { readFrameOfPage } from "../../read-frame-of-page.ts";
import { type PlanPageProps, readPlanPage } from "./read-plan-page.ts";

export const metadata: Metadata = { title: words.plan };

export default async function PlanSessionPage(props: PlanPageProps) {
  const { team } = await readFrameOfPage((await props.params).team);
  const start = await readPlanPage(props);
  return (
    <ReadingColumn>
      <PageHeader title={words.plan} description={team.sample ? words.noMail : words.planMail} />
      <OnceOrRepeating team={start.team} current="once" brought={start.brought} />
      <PlanSession {...start} />
    </ReadingColumn>
  );
}
