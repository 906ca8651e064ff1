"use client";
import { Section } from "#components/ui/section.tsx";
import { AddOwnCalendar } from "./add-own-calendar.tsx";
import { OwnCalendarItem } from "./own-calendar-item.tsx";
import { useOwnCalendars } from "./use-own-calendars.ts";
import { words } from "./words.ts";

/** The calendars of my own that are read here, for me alone, and the form for another. */
export const OwnCalendars = ({ zone }: { zone: string }) => {
  const { data, add, readAgain, removeCalendar, removing, asking } = useOwnCalendars();
  if (!data) return null;
  const { calendars, now } = data;
  return (
    <Section
      title={words.own.title}
      className="mt-10"
      {...(calendars.length > 0 ? { count: calendars.length } : {})}
    >
      <p className="max-w-[60ch] pt-3 text-sm text-muted">{words.own.text}</p>
      {calendars.length === 0 ? (
        <p className="max-w-[60ch] pt-3 text-sm">{words.own.empty}</p>
      ) : (
        <ul aria-label={words.own.title} className="mt-2 divide-y divide-line">
          {calendars.map((calendar) => (
            <OwnCalendarItem
              key={calendar.id}
              calendar={calendar}
              zone={zone}
              now={now}
              asking={asking === calendar.id}
              removing={removing === calendar.id}
              onReadAgain={() => readAgain(calendar.id)}
              onRemove={() => removeCalendar(calendar)}
            />
          ))}
        </ul>
      )}
      <AddOwnCalendar add={add} />
    </Section>
  );
};
