import { cx } from "class-variance-authority";
import type { KeyboardEvent } from "react";
import { sessionName } from "#components/scheduling/words.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { DayOff } from "#domain/scheduling/blackouts/day-off.ts";
import { describeClock } from "#domain/scheduling/describe-time.ts";
import type { MonthSession } from "./month-types.ts";
import { words } from "./words.ts";

type Props = {
  day: string;
  inMonth: boolean;
  isToday: boolean;
  /** Whether arrow keys start here, and whether somebody chose it. */
  isStart: boolean;
  isChosen: boolean;
  sessions: readonly MonthSession[];
  daysOff: readonly DayOff[];
  zone: string;
  onChoose: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

const mostShown = 2;

/** A day of the month: its number, its sessions and what stands against it, by name (dots and a dash on a phone). */
export const MonthCell = ({
  day,
  inMonth,
  isToday,
  isStart,
  isChosen,
  sessions,
  daysOff,
  zone,
  onChoose,
  onKeyDown,
}: Props) => {
  const off = daysOff.filter(({ kind }) => kind !== "away");
  return (
    <td className="border border-line p-0 align-top">
      <button
        type="button"
        data-day={day}
        tabIndex={isStart ? 0 : -1}
        aria-pressed={isChosen}
        aria-current={isToday ? "date" : undefined}
        onClick={onChoose}
        onKeyDown={onKeyDown}
        className={cx(
          "flex min-h-12 w-full flex-col items-start gap-1 p-1 text-left text-xs sm:min-h-24 sm:p-1.5",
          inMonth ? "text-ink" : "text-muted",
          isChosen ? "bg-accent-soft" : off.length > 0 ? "bg-warn-soft" : "hover:bg-hover",
        )}
      >
        <VisuallyHidden>{words.dayLabel(day, sessions.length, off.length, isToday)}</VisuallyHidden>
        <span aria-hidden="true" className="contents">
          <span
            className={cx(
              "tabular flex size-6 items-center justify-center rounded-full",
              isToday ? "bg-accent font-semibold text-on-accent" : "",
            )}
          >
            {Number(day.slice(8))}
          </span>
          {off.slice(0, mostShown).map(({ kind, title }) => (
            <span key={`${kind} ${title}`} className="hidden w-full truncate text-warn sm:block">
              {title}
            </span>
          ))}
          {off.length > mostShown ? (
            <span className="hidden text-warn sm:block">{words.more(off.length - mostShown)}</span>
          ) : null}
          {sessions.slice(0, mostShown).map((session) => (
            <span
              key={session.id}
              className={cx(
                "hidden w-full truncate sm:block",
                session.state === "cancelled" || session.state === "not_held"
                  ? "text-muted line-through"
                  : "font-medium",
              )}
            >
              {session.startsAt ? `${describeClock(session.startsAt, zone)} ` : ""}
              {session.title ?? session.papers[0]?.title ?? sessionName(session)}
            </span>
          ))}
          {sessions.length > mostShown ? (
            <span className="hidden text-muted sm:block">{words.more(sessions.length - mostShown)}</span>
          ) : null}
          <span className="flex items-center gap-1 px-1 sm:hidden">
            {off.length > 0 ? <span className="h-0.5 w-3 rounded-full bg-warn" /> : null}
            {sessions.slice(0, 3).map((session) => (
              <span
                key={session.id}
                className={cx(
                  "size-1.5 rounded-full",
                  session.state === "cancelled" ? "bg-rim" : "bg-accent",
                )}
              />
            ))}
          </span>
        </span>
      </button>
    </td>
  );
};
