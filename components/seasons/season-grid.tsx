"use client";
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { cx } from "class-variance-authority";
import { useId } from "react";
import { announce, dropOn, toNextDate } from "./date-drag.ts";
import { gridOf } from "./grid-of.ts";
import { SessionRow } from "./session-row.tsx";
import { useFollowPaper } from "./use-follow-paper.ts";
import type { SeasonHands } from "./use-season.ts";
import { words } from "./words.ts";

type Props = { team: string; hands: SeasonHands; changed: ReadonlySet<string> };

/** All dates of a draft; papers are dragged between them. */
export const SeasonGrid = ({ team, hands: given, changed }: Props) => {
  const id = useId();
  const hands = useFollowPaper(given);
  const { season, edit, isBusy } = hands;
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 120, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: toNextDate }),
  );
  const { columns } = words;
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={({ active, over }) => {
        const change = over ? dropOn(season, String(active.id), String(over.id)) : null;
        if (change) edit(change);
      }}
      accessibility={{
        announcements: announce(season.sessions),
        screenReaderInstructions: { draggable: words.drag.how },
      }}
    >
      <div
        aria-hidden
        className={cx("hidden border-b border-line pb-2 text-xs text-muted lg:grid", gridOf(season))}
      >
        <span>{columns.date}</span>
        <span className="grid grid-cols-[minmax(0,1fr)_15rem] gap-x-4">
          <span>{columns.paper}</span>
          <span>{columns.presenter}</span>
        </span>
        {season.request.duties.length > 0 ? <span>{columns.duties}</span> : null}
      </div>
      <ol
        aria-label={words.dates(season.sessions.length)}
        aria-busy={isBusy}
        className={cx("list-none transition-opacity", isBusy && "opacity-70")}
      >
        {season.sessions.map((session) => (
          <SessionRow key={session.id} team={team} hands={hands} session={session} changed={changed} />
        ))}
      </ol>
    </DndContext>
  );
};
