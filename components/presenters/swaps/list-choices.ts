import { describeDate } from "#domain/scheduling/describe-time.ts";
import type { Partner } from "#server/presenters/swaps/list-partners.ts";
import { words } from "./words.ts";

/** Takes a colleague; gives every answer one could ask of them, in words: to swap for a duty of theirs, or to take over for nothing (`takenId` null). */
export const listChoices = ({ userId, name, whyNot, duties }: Partner) => [
  ...duties.map((duty) => ({
    id: duty.assignmentId,
    takenId: duty.assignmentId,
    label: words.swapFor(
      words.duty(duty.dutyName, duty.paper ?? duty.sessionTitle),
      describeDate(duty.onDate),
    ),
    whyNot: duty.whyNot,
  })),
  { id: userId, takenId: null, label: words.giveAway(name), whyNot },
];

/** Takes what may or may not be chosen; gives only what may not, with the reason. */
export const cannotOf = <Choice extends { whyNot: string | null }>(choices: readonly Choice[]) =>
  choices.flatMap((choice) => (choice.whyNot === null ? [] : [{ ...choice, whyNot: choice.whyNot }]));
