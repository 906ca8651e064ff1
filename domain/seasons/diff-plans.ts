import { describeDate } from "#domain/scheduling/describe-time.ts";
import { dayOf, type PlannedSession } from "./season-plan.ts";

/** One thing that differs between two plans. `cell` says where it is marked: see cellKey; null for a date that is gone. */
export type PlanChange = { cell: string | null; sentence: string };

export type PlanNames = { person: (userId: string) => string; paper: (paperId: string) => string };

/** A cell's name, the same in both plans. */
export const cellKey = {
  date: (sessionId: string) => sessionId,
  paper: (sessionId: string, paperId: string) => `${sessionId}/${paperId}`,
  presenter: (sessionId: string, paperId: string) => `${sessionId}/${paperId}/presenter`,
  duty: (sessionId: string, duty: string, place: number) => `${sessionId}/${duty}/${place}`,
};

/** Takes two versions of a plan and names; gives every difference once, in the order of the dates, each in a sentence. Alike plans have none. */
export const diffPlans = (
  before: readonly PlannedSession[],
  after: readonly PlannedSession[],
  names: PlanNames,
): PlanChange[] => {
  const old = new Map(before.map((session) => [session.id, session]));
  const now = new Set(after.map(({ id }) => id));
  const wasOn = new Map(before.flatMap((session) => session.papers.map(({ paperId }) => [paperId, session])));
  const isOn = new Set(after.flatMap(({ papers }) => papers.map(({ paperId }) => paperId)));
  return [
    ...after.flatMap((session) => changesOf(old.get(session.id), session, wasOn, names)),
    ...before.flatMap((session) => [
      ...(now.has(session.id)
        ? []
        : [{ cell: null, sentence: `${dateOf(session)} is no longer a date of the season.` }]),
      ...session.papers
        .filter(({ paperId }) => !isOn.has(paperId))
        .map(({ paperId }) => ({
          cell: null,
          sentence: `“${names.paper(paperId)}” is no longer on any date; it was on ${dateOf(session)}.`,
        })),
    ]),
  ];
};

const dateOf = (session: PlannedSession): string => describeDate(dayOf(session));

const changesOf = (
  before: PlannedSession | undefined,
  session: PlannedSession,
  wasOn: ReadonlyMap<string, PlannedSession>,
  names: PlanNames,
): PlanChange[] => [
  ...(before
    ? []
    : [{ cell: cellKey.date(session.id), sentence: `${dateOf(session)} is a new date of the season.` }]),
  ...session.papers.flatMap(({ paperId, presenter }): PlanChange[] => {
    const from = wasOn.get(paperId);
    const title = `“${names.paper(paperId)}”`;
    const old = from?.papers.find((paper) => paper.paperId === paperId)?.presenter.userId ?? null;
    const moved =
      from?.id === session.id
        ? []
        : [
            {
              cell: cellKey.paper(session.id, paperId),
              sentence: from
                ? `${title} moves from ${dateOf(from)} to ${dateOf(session)}.`
                : `${title} comes to ${dateOf(session)}.`,
            },
          ];
    const who = whoChanges(old, presenter.userId, names, {
      verb: "presents",
      what: title,
      on: dateOf(session),
    });
    return who ? [...moved, { cell: cellKey.presenter(session.id, paperId), sentence: who }] : moved;
  }),
  ...dutyChanges(before, session, names),
];

const dutyChanges = (
  before: PlannedSession | undefined,
  session: PlannedSession,
  names: PlanNames,
): PlanChange[] => {
  const old = new Map((before?.duties ?? []).map((one) => [`${one.duty}/${one.place}`, one]));
  const there = new Set(session.duties.map(({ duty, place }) => `${duty}/${place}`));
  const gone = [...old.values()].filter(
    ({ duty, place, userId }) => userId && !there.has(`${duty}/${place}`),
  );
  return [
    ...session.duties.map((one) => ({ ...one, was: old.get(`${one.duty}/${one.place}`)?.userId ?? null })),
    ...gone.map((one) => ({ ...one, was: one.userId, userId: null })),
  ].flatMap(({ duty, place, name, was, userId }) => {
    const sentence = whoChanges(was, userId, names, { verb: "is", what: name, on: dateOf(session) });
    return sentence ? [{ cell: cellKey.duty(session.id, duty, place), sentence }] : [];
  });
};

const whoChanges = (
  was: string | null,
  is: string | null,
  { person }: PlanNames,
  { verb, what, on }: { verb: string; what: string; on: string },
): string | null => {
  if (was === is) return null;
  if (is === null) return `${on}: nobody ${verb} ${what} any more; it was ${person(was ?? "")}.`;
  if (was === null) return `${on}: ${person(is)} ${verb} ${what}.`;
  return `${on}: ${person(is)} ${verb} ${what} instead of ${person(was)}.`;
};
