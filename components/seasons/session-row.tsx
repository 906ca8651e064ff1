"use client";
import { useDroppable } from "@dnd-kit/core";
import { cx } from "class-variance-authority";
import { Menu } from "#components/ui/menu.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import { cellKey } from "#domain/seasons/diff-plans.ts";
import { gridOf } from "./grid-of.ts";
import { PaperCell } from "./paper-cell.tsx";
import type { SeasonSession } from "./season-types.ts";
import { SeatCell } from "./seat-cell.tsx";
import type { SeasonHands } from "./use-season.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  hands: SeasonHands;
  session: SeasonSession;
  /** Cells that differ from the version before; none while nobody compares. */
  changed: ReadonlySet<string>;
};

/** One date of a season: a row on a wide page, a card on a narrow one. */
export const SessionRow = ({ team, hands, session, changed }: Props) => {
  const { id, localStart, startsAt, papers, duties, note } = session;
  const { season, edit } = hands;
  const drop = useDroppable({ id });
  const date = describeDate(localStart.slice(0, 10));
  return (
    <li
      ref={drop.setNodeRef}
      className={cx(
        "grid gap-y-2 py-4 max-lg:my-3 max-lg:rounded-card max-lg:border max-lg:border-line max-lg:px-3 lg:border-b lg:border-line",
        gridOf(season),
        drop.isOver && "bg-accent-soft",
      )}
    >
      <div className="flex items-start justify-between gap-1">
        <h3 className="text-sm font-medium">
          <WhenText at={startsAt} zone={season.request.zone} also={season.zones.mine} />
          {changed.has(cellKey.date(id)) ? (
            <span className="ml-1 text-xs text-accent">{words.changed}</span>
          ) : null}
        </h3>
        <Menu
          label={words.dateActs(date)}
          size="small"
          align="start"
          items={[{ label: words.dropDate, onSelect: () => edit({ do: "drop_date", sessionId: id }) }]}
        />
      </div>
      <div className="flex min-w-0 flex-col gap-3">
        {papers.map((paper) => (
          <div key={paper.paperId} className="grid gap-x-4 gap-y-1 lg:grid-cols-[minmax(0,1fr)_15rem]">
            <PaperCell
              hands={hands}
              session={session}
              paper={paper}
              isChanged={changed.has(cellKey.paper(id, paper.paperId))}
            />
            <SeatCell
              team={team}
              hands={hands}
              cell={{ kind: "presenter", sessionId: id, paperId: paper.paperId }}
              seat={paper.presenter}
              what={words.presents(paper.title)}
              label={words.columns.presenter}
              isChanged={changed.has(cellKey.presenter(id, paper.paperId))}
            />
          </div>
        ))}
        {note ? <p className="text-sm text-muted">{note}</p> : null}
      </div>
      {duties.length === 0 ? null : (
        <div className="flex flex-col gap-1">
          {duties.map((duty) => (
            <SeatCell
              key={`${duty.duty}/${duty.place}`}
              team={team}
              hands={hands}
              cell={{ kind: "duty", sessionId: id, duty: duty.duty, place: duty.place }}
              seat={duty}
              what={words.isDuty(duty.dutyName, date)}
              label={duty.dutyName}
              isChanged={changed.has(cellKey.duty(id, duty.duty, duty.place))}
            />
          ))}
        </div>
      )}
    </li>
  );
};
