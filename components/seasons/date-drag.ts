import type { Announcements, KeyboardCoordinateGetter, UniqueIdentifier } from "@dnd-kit/core";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import type { Edit, Season } from "./season-types.ts";
import { words } from "./words.ts";

/** Takes a season and a paper dropped on a date; gives the change: a swap where the date is full with one paper, else a move; null where it was already. */
export const dropOn = (
  { sessions, request }: Pick<Season, "sessions" | "request">,
  paperId: string,
  to: string,
): Edit | null => {
  const target = sessions.find(({ id }) => id === to);
  if (!target || target.papers.some((paper) => paper.paperId === paperId)) return null;
  const [only] = target.papers;
  const isFull = request.perSession === 1 && target.papers.length === 1;
  const isPlaced = sessions.some(({ papers }) => papers.some((paper) => paper.paperId === paperId));
  return only && isFull && isPlaced
    ? { do: "swap", paperId, other: only.paperId }
    : { do: "move", paperId, to };
};

/** From the keyboard a paper goes from date to date. */
export const toNextDate: KeyboardCoordinateGetter = (event, { currentCoordinates, context }) => {
  if (event.code !== "ArrowDown" && event.code !== "ArrowUp") return undefined;
  event.preventDefault();
  const { collisionRect, droppableRects } = context;
  if (!collisionRect) return undefined;
  const here = collisionRect.top + collisionRect.height / 2;
  const steps = [...droppableRects.values()]
    .map((rect) => rect.top + rect.height / 2 - here)
    .filter((step) => (event.code === "ArrowDown" ? step > 1 : step < -1))
    .sort((a, b) => Math.abs(a) - Math.abs(b));
  // The date a paper lies on is near already: the next one is further away than half of itself.
  const step = steps.find((one) => Math.abs(one) > collisionRect.height / 2) ?? steps[0];
  return step === undefined ? undefined : { ...currentCoordinates, y: currentCoordinates.y + step };
};

/** What a screen reader hears while a paper is dragged. */
export const announce = (sessions: Season["sessions"]): Announcements => {
  const titles = new Map(
    sessions.flatMap(({ papers }) => papers.map(({ paperId, title }) => [paperId, title])),
  );
  const title = ({ active }: { active: { id: UniqueIdentifier } }) => titles.get(String(active.id)) ?? "";
  const date = (id: UniqueIdentifier) => {
    const session = sessions.find((one) => one.id === id);
    return session ? describeDate(session.localStart.slice(0, 10)) : "";
  };
  const { drag } = words;
  return {
    onDragStart: (event) => drag.start(title(event)),
    onDragOver: (event) => (event.over ? drag.over(title(event), date(event.over.id)) : undefined),
    onDragEnd: (event) =>
      event.over ? drag.drop(title(event), date(event.over.id)) : drag.cancel(title(event)),
    onDragCancel: (event) => drag.cancel(title(event)),
  };
};
