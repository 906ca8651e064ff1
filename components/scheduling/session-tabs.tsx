"use client";
import { useEffect, useRef } from "react";
import { LinkTabs } from "#components/ui/link-tabs.tsx";

type Props = { team: string; current: "agenda" | "month" | "polls" | "daysOff" | "calendar" };

/** What there is about the team's time, as tabs. */
export const SessionTabs = ({ team, current }: Props) => {
  const base = `/t/${team}/sessions`;
  const hrefs = {
    agenda: base,
    month: `${base}/month`,
    polls: `${base}/polls`,
    daysOff: `${base}/days-off`,
    calendar: `${base}/calendar`,
  };
  const row = useRef<HTMLDivElement>(null);
  // On a phone the row scrolls, and the page one is on may stand outside it.
  useEffect(() => {
    const shown = row.current?.querySelector('[aria-current="page"]');
    const scroller = shown?.parentElement;
    if (shown instanceof HTMLElement && scroller)
      scroller.scrollLeft = shown.offsetLeft - scroller.offsetLeft - 24;
  }, []);
  return (
    <div ref={row} className="mb-6">
      <LinkTabs
        label="The team's time"
        current={hrefs[current]}
        items={[
          { label: "Agenda", href: hrefs.agenda },
          { label: "Month", href: hrefs.month },
          { label: "Date polls", href: hrefs.polls },
          { label: "Days off", href: hrefs.daysOff },
          { label: "Your calendar", href: hrefs.calendar },
        ]}
      />
    </div>
  );
};
