import { startInstant } from "#domain/clock/local-time.ts";
import type { Cell, Edit } from "./edit-input.ts";
import { hasOverlap } from "./has-overlap.ts";
import { mostDates, type SeasonRequest } from "./season-input.ts";
import {
  emptySession,
  freeSeat,
  type PlannedPaper,
  type PlannedSession,
  type Seat,
  setByHand,
} from "./season-plan.ts";

type Reason =
  | "season_moved_on"
  | "season_seat_twice"
  | "season_dates"
  | "season_date_past"
  | "season_date_twice"
  | "season_overlap";

type Edited = { ok: true; sessions: PlannedSession[] } | { ok: false; reason: Reason };

const done = (sessions: PlannedSession[]): Edited => ({ ok: true, sessions });
const no = (reason: Reason): Edited => ({ ok: false, reason });

/**
 * Takes a draft's dates, one change by hand and the time; gives the dates with it, all else as it was: the caller plans the rest anew. What is
 * changed by hand is locked. Refuses what is not there any more, the same member twice on a date, the last date's end, and dates that have passed or overlap.
 */
export const editSessions = (
  sessions: readonly PlannedSession[],
  edit: Edit,
  { zone, minutes, now }: Pick<SeasonRequest, "zone" | "minutes"> & { now: string },
): Edited => {
  switch (edit.do) {
    case "move":
      return move(sessions, edit.paperId, edit.to);
    case "swap":
      return swap(sessions, edit.paperId, edit.other);
    case "seat":
      return setSeat(sessions, edit.cell, edit.userId);
    case "lock":
      return setLock(sessions, edit.cell, edit.locked);
    case "drop_date": {
      const left = sessions.filter(({ id }) => id !== edit.sessionId);
      if (left.length === sessions.length) return no("season_moved_on");
      return left.length === 0 ? no("season_dates") : done(left);
    }
    case "add_date": {
      const { localStart, startsAt } = startInstant(edit.at, zone);
      const isTaken = sessions.some((one) => one.localStart === localStart || one.id === edit.sessionId);
      if (isTaken) return no("season_date_twice");
      if (sessions.length >= mostDates) return no("season_dates");
      if (startsAt <= now) return no("season_date_past");
      if (hasOverlap([...sessions, { startsAt }], minutes)) return no("season_overlap");
      return done([...sessions, emptySession(edit.sessionId, { localStart, startsAt })]);
    }
  }
};

const sessionOf = (sessions: readonly PlannedSession[], paperId: string) =>
  sessions.find(({ papers }) => papers.some((paper) => paper.paperId === paperId));

/** A paper that is not on a date yet waits in the pool; it comes as it is. */
const paperOf = (sessions: readonly PlannedSession[], paperId: string): PlannedPaper =>
  sessions.flatMap(({ papers }) => papers).find((paper) => paper.paperId === paperId) ?? {
    paperId,
    locked: true,
    why: "",
    presenter: freeSeat,
  };

const move = (sessions: readonly PlannedSession[], paperId: string, to: string): Edited => {
  if (!sessions.some(({ id }) => id === to)) return no("season_moved_on");
  const paper = paperOf(sessions, paperId);
  return done(
    sessions.map((session) => {
      const others = session.papers.filter((one) => one.paperId !== paperId);
      if (session.id !== to) return { ...session, papers: others };
      return { ...session, papers: [...others, arriving(paper, others)] };
    }),
  );
};

const swap = (sessions: readonly PlannedSession[], paperId: string, other: string): Edited => {
  const [one, two] = [sessionOf(sessions, paperId), sessionOf(sessions, other)];
  if (!one || !two) return no("season_moved_on");
  const [first, second] = [paperOf(sessions, paperId), paperOf(sessions, other)];
  return done(
    sessions.map((session) => ({
      ...session,
      papers: session.papers.map((paper) => {
        const others = session.papers.filter((here) => here !== paper);
        if (paper.paperId === paperId) return arriving(second, others);
        return paper.paperId === other ? arriving(first, others) : paper;
      }),
    })),
  );
};

/** A paper put on a date by hand; whoever presents another paper there by hand already does not present it as well. */
const arriving = (paper: PlannedPaper, others: readonly PlannedPaper[]): PlannedPaper => {
  const { presenter } = paper;
  const isThere = others.some((other) => isFixed(other.presenter, presenter.userId));
  return { ...paper, locked: true, presenter: isThere ? freeSeat : presenter };
};

const isFixed = (seat: Seat, userId: string | null): boolean => seat.locked && seat.userId === userId;

const setSeat = (sessions: readonly PlannedSession[], cell: Cell, userId: string): Edited => {
  const session = sessions.find(({ id }) => id === cell.sessionId);
  if (!session || cell.kind === "paper") return no("season_moved_on");
  const isPlace = (duty: { duty: string; place: number }) =>
    cell.kind === "duty" && duty.duty === cell.duty && duty.place === cell.place;
  const elsewhere = [
    ...session.papers
      .filter(({ paperId }) => cell.kind !== "presenter" || paperId !== cell.paperId)
      .map(({ presenter }) => presenter),
    ...session.duties.filter((duty) => !isPlace(duty)),
  ];
  if (elsewhere.some((seat) => isFixed(seat, userId))) return no("season_seat_twice");
  return setLock(seatThere(sessions, cell, userId), cell, true);
};

const seatThere = (sessions: readonly PlannedSession[], cell: Cell, userId: string): PlannedSession[] =>
  changeCell(sessions, cell, (seat) => ({ ...seat, userId, why: setByHand }));

/** Changes the seat of a presenter or of a duty. */
const changeCell = (
  sessions: readonly PlannedSession[],
  cell: Cell,
  change: <Kind extends Seat>(seat: Kind) => Kind,
): PlannedSession[] =>
  sessions.map((session) => {
    if (session.id !== cell.sessionId || cell.kind === "paper") return session;
    if (cell.kind === "presenter")
      return {
        ...session,
        papers: session.papers.map((paper) =>
          paper.paperId === cell.paperId ? { ...paper, presenter: change(paper.presenter) } : paper,
        ),
      };
    return {
      ...session,
      duties: session.duties.map((duty) =>
        duty.duty === cell.duty && duty.place === cell.place ? change(duty) : duty,
      ),
    };
  });

// Who presents is locked only together with the paper's date, and a paper that may move has no fixed presenter.
const setLock = (sessions: readonly PlannedSession[], cell: Cell, locked: boolean): Edited => {
  if (!hasCell(sessions, cell)) return no("season_moved_on");
  const seated = changeCell(sessions, cell, (seat) => ({ ...seat, locked: locked && seat.userId !== null }));
  if (cell.kind === "duty" || (cell.kind === "presenter" && !locked)) return done(seated);
  return done(
    seated.map((session) => ({
      ...session,
      papers: session.papers.map((paper) =>
        session.id === cell.sessionId && paper.paperId === cell.paperId
          ? {
              ...paper,
              locked,
              presenter: locked ? paper.presenter : { ...paper.presenter, locked: false },
            }
          : paper,
      ),
    })),
  );
};

const hasCell = (sessions: readonly PlannedSession[], cell: Cell): boolean =>
  sessions.some(
    ({ id, papers, duties }) =>
      id === cell.sessionId &&
      (cell.kind === "duty"
        ? duties.some(({ duty, place }) => duty === cell.duty && place === cell.place)
        : papers.some(({ paperId }) => paperId === cell.paperId)),
  );
