import { notFound } from "next/navigation";
import { Temporal } from "temporal-polyfill";
import type { PlanStart } from "#components/scheduling/plan-form.ts";
import { date } from "#domain/scheduling/session-input.ts";
import { listTimeZones } from "#domain/teams/list-time-zones.ts";
import { can } from "#domain/teams/policy.ts";
import { readFrameOfPage } from "../../read-frame-of-page.ts";
import { readPapersOfAddress } from "./read-papers-of-address.ts";

export type PlanPageProps = {
  params: Promise<{ team: string }>;
  searchParams: Promise<{ paper?: string | string[]; date?: string | string[] }>;
};

/** What the forms that plan, once or repeating, begin with: next week, unless the address names a day. Not found for who may not plan. */
export const readPlanPage = async ({ params, searchParams }: PlanPageProps): Promise<PlanStart> => {
  const { team: slug } = await params;
  const { team, me } = await readFrameOfPage(slug);
  if (!can(me, "session.plan")) notFound();
  const { paper, date: named } = await searchParams;
  const day = date.safeParse(named);
  const now = Temporal.Now.instant();
  return {
    team: slug,
    userId: me.userId,
    date: now.toZonedDateTimeISO(team.timeZone).toPlainDate().add({ days: 7 }).toString(),
    zones: { mine: me.timeZone, team: team.timeZone, all: listTimeZones() },
    now: now.toString({ fractionalSecondDigits: 3 }),
    brought: { date: day.success ? day.data : null, papers: await readPapersOfAddress(slug, paper) },
  };
};
