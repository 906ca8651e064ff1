import { presenterDuty } from "./assignment.ts";

/** A place that somebody has, or is offered, at another session at the same time. `about`: that session's title or paper. */
export type Elsewhere = { duty: string; status: "offered" | "accepted"; about: string | null };

/** What follows a name: "already presents at the same time in “Tides”". */
export const describeElsewhere = ({ duty, status, about }: Elsewhere): string => {
  const where = about === null ? "at another session" : `in “${about}”`;
  const presents = duty === presenterDuty;
  if (status === "offered")
    return `is asked ${presents ? "to present" : "to help"} at the same time ${where}`;
  return `already ${presents ? "presents" : "has a duty"} at the same time ${where}`;
};

/** Whether places elsewhere stand against one more. Who says so themselves is held by what they accepted; who is asked, by open offers too. */
export const isHeldElsewhere = (
  all: readonly Pick<Elsewhere, "status">[],
  as: "offered" | "accepted",
): boolean => all.some(({ status }) => as === "offered" || status === "accepted");
