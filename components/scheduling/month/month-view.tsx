"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { monthAfter } from "#domain/scheduling/month-grid.ts";
import { MonthDay } from "./month-day.tsx";
import { MonthGrid } from "./month-grid.tsx";
import { useMonth } from "./use-month.ts";
import { monthName, words } from "./words.ts";

type Props = { team: string; month: string; today: string; mayPlan: boolean };

/** A month of the team as a grid that arrow keys walk; the chosen day is written out below. */
export const MonthView = ({ team, month, today, mayPlan }: Props) => {
  const router = useRouter();
  const inMonth = today.startsWith(month);
  const [day, setDay] = useState(inMonth ? today : `${month}-01`);
  const [isAsked, setAsked] = useState(false);
  const data = useMonth(team, month);
  const hrefOf = (other: string) => `/t/${team}/sessions/month?month=${other}`;
  const below = useRef<HTMLDivElement>(null);
  // On a phone the day's own words stand below the screen.
  const press = (next: string) => {
    choose(next);
    requestAnimationFrame(() => below.current?.scrollIntoView({ block: "nearest" }));
  };
  const choose = (next: string) => {
    setDay(next);
    setAsked(true);
    if (next.slice(0, 7) !== month) router.replace(hrefOf(next.slice(0, 7)), { scroll: false });
  };
  // A link to another month leaves the chosen day behind.
  const shown = day.startsWith(month) ? day : inMonth ? today : `${month}-01`;
  const sessions = data?.sessions ?? [];
  const daysOff = data?.daysOff ?? [];
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-serif text-xl" aria-live="polite">
          {monthName(month)}
        </h2>
        <nav aria-label="Months" className="flex gap-2">
          <ButtonLink size="small" href={hrefOf(monthAfter(month, -1))} aria-label={words.previous}>
            ‹
          </ButtonLink>
          <ButtonLink size="small" href={hrefOf(today.slice(0, 7))}>
            {words.today}
          </ButtonLink>
          <ButtonLink size="small" href={hrefOf(monthAfter(month, 1))} aria-label={words.next}>
            ›
          </ButtonLink>
        </nav>
      </div>
      <MonthGrid
        month={month}
        today={today}
        chosen={shown}
        takesFocus={isAsked}
        sessions={sessions}
        daysOff={daysOff}
        zone={data?.zone ?? "UTC"}
        onChoose={choose}
        onPress={press}
      />
      <div ref={below} className="mt-8 scroll-my-24">
        <MonthDay
          team={team}
          day={shown}
          sessions={sessions.filter((session) => session.day === shown)}
          daysOff={daysOff}
          zone={data?.zone ?? "UTC"}
          mayPlan={mayPlan && shown >= today}
        />
      </div>
    </>
  );
};
