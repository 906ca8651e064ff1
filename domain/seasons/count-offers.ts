import type { PlannedSession } from "./season-plan.ts";

/** Takes a plan and who publishes it; gives how many sessions it makes, how many duties it offers to whom, takes for the publisher, and leaves empty. */
export const countOffers = (sessions: readonly PlannedSession[], publisher: string) => {
  const seats = sessions.flatMap(({ papers, duties }) => [
    ...papers.map(({ presenter }) => presenter),
    ...duties,
  ]);
  const others = seats.flatMap(({ userId }) => (userId !== null && userId !== publisher ? [userId] : []));
  return {
    sessions: sessions.length,
    offers: others.length,
    own: seats.filter(({ userId }) => userId === publisher).length,
    unfilled: seats.filter(({ userId }) => userId === null).length,
    asked: [...new Set(others)],
  };
};
