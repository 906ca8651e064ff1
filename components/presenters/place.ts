import type { SessionPage } from "#components/scheduling/session-types.ts";
import { presenterDuty } from "#domain/presenters/assignment.ts";

/** A place at a session as the page draws it: whose duty, which of several, about which paper. */
export type Place = { paperId: string | null; duty: string; place: number };

export type Holder = SessionPage["holders"][number];

/** Who stands in a place now. */
export const holderAt = (session: SessionPage, { paperId, duty, place }: Place): Holder | undefined =>
  duty === presenterDuty
    ? session.holders.find((held) => held.paperId === paperId)
    : session.others.flatMap(({ status, ...held }) =>
        status !== "missed" && held.duty === duty && held.place === place && held.paperId === paperId
          ? [{ ...held, status }]
          : [],
      )[0];

/** Who missed what they had taken on there. */
export const missedAt = (session: SessionPage, { paperId, duty, place }: Place) =>
  session.others.filter(
    (held) =>
      held.status === "missed" && held.duty === duty && held.place === place && held.paperId === paperId,
  );
