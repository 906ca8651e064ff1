import type { Announcements, DragEndEvent, UniqueIdentifier } from "@dnd-kit/core";
import type { Ranking } from "./ballot-types.ts";
import { dropOn, placeOf, rankLast, unrank } from "./rank-moves.ts";
import { words } from "./words.ts";

/** The empty lists as places to drop on. */
export const zones = { ranked: "zone-ranked", out: "zone-out" } as const;

/** Takes a ranking and what was dropped on what; gives the ranking after it. */
export const afterDrop = (ranks: Ranking, id: string, over: string): Ranking => {
  if (id === over) return ranks;
  if (over === zones.ranked) return rankLast(ranks, id);
  return placeOf(ranks, over) ? dropOn(ranks, id, over) : unrank(ranks, id);
};

/** Takes a ranking and the titles; gives what a screen reader hears while a paper is dragged. */
export const announce = (ranks: Ranking, titleOf: (id: string) => string): Announcements => {
  const { drag } = words;
  const where = (id: UniqueIdentifier) => {
    const at = placeOf(ranks, String(id));
    return at ? drag.at(at.place) : drag.isOut;
  };
  const target = ({ active, over }: Pick<DragEndEvent, "active" | "over">) => {
    const at = over && placeOf(afterDrop(ranks, String(active.id), String(over.id)), String(active.id));
    return at ? drag.place(at.place) : drag.out;
  };
  const title = ({ active }: Pick<DragEndEvent, "active">) => titleOf(String(active.id));
  const start = (event: Pick<DragEndEvent, "active">) => drag.start(title(event), where(event.active.id));
  return {
    onDragStart: start,
    // A paper that was just picked up is over itself; saying where it would go would drown that it was picked up.
    onDragOver: (event) => {
      if (!event.over) return undefined;
      return event.over.id === event.active.id ? start(event) : drag.over(title(event), target(event));
    },
    onDragEnd: (event) => (event.over ? drag.drop(title(event), target(event)) : drag.cancel(title(event))),
    onDragCancel: (event) => drag.cancel(title(event)),
  };
};
