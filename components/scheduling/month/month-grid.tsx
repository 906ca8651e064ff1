"use client";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { DayOff } from "#domain/scheduling/blackouts/day-off.ts";
import { collisionsOn } from "#domain/scheduling/blackouts/day-off.ts";
import { dayAfterKey, monthGrid } from "#domain/scheduling/month-grid.ts";
import { MonthCell } from "./month-cell.tsx";
import type { MonthSession } from "./month-types.ts";
import { words } from "./words.ts";

type Props = {
  month: string;
  today: string;
  chosen: string;
  /** Whether the chosen day takes the focus when it changes: a key was pressed, not a page opened. */
  takesFocus: boolean;
  sessions: readonly MonthSession[];
  daysOff: readonly DayOff[];
  zone: string;
  onChoose: (day: string) => void;
  /** As onChoose, by pointer. */
  onPress: (day: string) => void;
};

/** The grid of a month: one day takes the focus, arrow keys move it. */
export const MonthGrid = ({
  month,
  today,
  chosen,
  takesFocus,
  sessions,
  daysOff,
  zone,
  onChoose,
  onPress,
}: Props) => {
  const grid = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (takesFocus) grid.current?.querySelector<HTMLElement>(`[data-day="${chosen}"]`)?.focus();
  }, [chosen, takesFocus]);
  const move = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = dayAfterKey(chosen, event.key);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
  };
  return (
    <>
      <VisuallyHidden>
        <p id="month-keys">{words.keys}</p>
      </VisuallyHidden>
      <table
        ref={grid}
        aria-label={words.title}
        aria-describedby="month-keys"
        className="w-full table-fixed border-collapse"
      >
        <thead>
          <tr>
            {words.weekdays.map((weekday) => (
              <th key={weekday} scope="col" className="pb-1 text-xs font-medium text-muted">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(month).map((week) => (
            <tr key={week[0]?.day}>
              {week.map(({ day, inMonth }) => (
                <MonthCell
                  key={day}
                  day={day}
                  inMonth={inMonth}
                  isToday={day === today}
                  isStart={day === chosen}
                  isChosen={takesFocus && day === chosen}
                  sessions={sessions.filter((session) => session.day === day)}
                  daysOff={collisionsOn(day, daysOff)}
                  zone={zone}
                  onChoose={() => onPress(day)}
                  onKeyDown={move}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
