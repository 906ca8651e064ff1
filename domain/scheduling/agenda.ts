import { endInstant } from "#domain/clock/local-time.ts";

type Session = { startsAt: string | null; durationMinutes: number | null };
type Planned = { minutes: number | null };

/** A paper's share of a session, as instants. */
export type Share = { startsAt: string; endsAt: string };

/** `shares`: one per paper in order, null where there is no time for it. `over`: minutes planned beyond the session's end. */
export type Agenda = { shares: (Share | null)[]; isOverfull: boolean; over: number };

/** Papers without minutes of their own get multiples of this. */
const step = 5;

/**
 * Takes a session and its papers in order; gives when each is discussed. Papers without minutes share equally what the others
 * leave, rounded down to 5 minutes. A whole day has no clock, so its papers have no times.
 */
export const agendaOf = ({ startsAt, durationMinutes }: Session, papers: readonly Planned[]): Agenda => {
  if (startsAt === null || durationMinutes === null)
    return { shares: papers.map(() => null), isOverfull: false, over: 0 };
  const planned = papers.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const open = papers.filter(({ minutes }) => minutes === null).length;
  const left = Math.max(0, durationMinutes - planned);
  const each = open === 0 ? 0 : Math.floor(left / open / step) * step;
  let begun = 0;
  const shares = papers.map(({ minutes }) => {
    const length = minutes ?? each;
    if (length === 0) return null;
    const share = {
      startsAt: endInstant(startsAt, begun),
      endsAt: endInstant(startsAt, begun + length),
    };
    begun += length;
    return share;
  });
  const over = Math.max(0, planned - durationMinutes);
  return { shares, isOverfull: over > 0 || (open > 0 && each === 0), over };
};
