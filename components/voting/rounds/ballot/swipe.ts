/** Where a finger began and where it is, in pixels; right and down are above 0. */
export type Swipe = { fromX: number; dx: number; dy: number };

/** What a row can take: an approved one can only be taken back. */
type Row = { approved: boolean; width: number };

/** The browser's own gestures begin at the edges of the screen. */
const edge = 24;
/** A finger that has not gone this far has not said yet whether it swipes or scrolls. */
const slack = 10;
/** As far as a row follows a swipe that changes nothing. */
const nudge = 20;

/** Takes how far a finger has gone; gives whether the row follows it, the page scrolls, or nobody knows yet. */
export const axisOf = ({ fromX, dx, dy }: Swipe, screen: number): "row" | "page" | null => {
  if (fromX < edge || fromX > screen - edge) return "page";
  if (Math.max(Math.abs(dx), Math.abs(dy)) < slack) return null;
  return Math.abs(dx) > Math.abs(dy) * 1.2 ? "row" : "page";
};

/** How far a swipe has to go to count: a third of the row, 96 px at most. */
export const reachOf = (width: number): number => Math.min(96, width / 3);

/** Takes a swipe; gives whether letting go now approves (true), takes back (false) or changes nothing (null). */
export const swipeDecision = (dx: number, { approved, width }: Row): boolean | null => {
  if (width <= 0 || Math.abs(dx) < reachOf(width)) return null;
  const wanted = dx > 0;
  return wanted === approved ? null : wanted;
};

/** Takes a swipe; gives by how many pixels the row follows: slower past what counts, hardly where nothing would change. */
export const swipeOffset = (dx: number, { approved, width }: Row): number => {
  const far = Math.abs(dx);
  const side = Math.sign(dx);
  if (dx > 0 === approved) return side * Math.min(nudge, far / 4);
  const reach = reachOf(width);
  return side * (far <= reach ? far : reach + (far - reach) / 4);
};
