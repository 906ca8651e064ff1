import type { EventDuty, EventSession } from "./session-event.ts";

/** Who does what at a session: presents a paper or the whole of it (`paperId` null), or has a duty of that name. */
export type Holder = { userId: string; name: string; paperId: string | null; duty: string | null };

/** The columns of a session that calendars show, as they are read. */
export type BareSession = Omit<EventSession, "papers" | "presenters" | "duties"> & {
  papers: readonly { id: string; title: string }[];
};

/** Takes a session and who does what there, in the order of the team's duties; gives it as calendars show it. */
export const withHolders = <S extends BareSession>(session: S, holders: readonly Holder[]) => ({
  ...session,
  papers: session.papers.map((paper) => ({ ...paper, presenters: namesAt(holders, paper.id) })),
  presenters: namesAt(holders, null),
  duties: dutiesOf(holders),
});

/** What one of them does there; nobody (null) does nothing. */
export const ownOf = (holders: readonly Holder[], userId: string | null): EventDuty[] =>
  holders.filter((holder) => holder.userId === userId).map(({ paperId, duty }) => ({ paperId, name: duty }));

const namesAt = (holders: readonly Holder[], paperId: string | null): string[] =>
  holders.filter((holder) => holder.duty === null && holder.paperId === paperId).map(({ name }) => name);

const dutiesOf = (holders: readonly Holder[]): EventSession["duties"] => {
  const names = [...new Set(holders.flatMap(({ duty }) => duty ?? []))];
  return names.map((name) => ({
    name,
    holders: holders.filter(({ duty }) => duty === name).map((holder) => holder.name),
  }));
};
