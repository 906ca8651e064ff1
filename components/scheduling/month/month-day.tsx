import { SessionBox } from "#components/scheduling/session-box.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Section } from "#components/ui/section.tsx";
import { collisionsOn, type DayOff } from "#domain/scheduling/blackouts/day-off.ts";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import type { MonthSession } from "./month-types.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  day: string;
  sessions: readonly MonthSession[];
  daysOff: readonly DayOff[];
  zone: string;
  mayPlan: boolean;
};

/** The chosen day, written out: its sessions, what stands against it, and the way to plan one. */
export const MonthDay = ({ team, day, sessions, daysOff, zone, mayPlan }: Props) => {
  const against = collisionsOn(day, daysOff);
  return (
    <Section title={describeDate(day)}>
      {against.length > 0 ? (
        <p className="pt-3 text-sm text-warn">{against.map(({ title }) => title).join(", ")}</p>
      ) : null}
      {sessions.length === 0 ? <p className="pt-3 text-sm text-muted">{words.nothing}</p> : null}
      <div className="flex flex-col gap-3 pt-3">
        {sessions.map((session) => (
          <SessionBox key={session.id} team={{ slug: team }} session={session} zone={zone} />
        ))}
      </div>
      {mayPlan ? (
        <p className="pt-3">
          <ButtonLink size="small" href={`/t/${team}/sessions/new?date=${day}`}>
            {words.plan}
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  );
};
