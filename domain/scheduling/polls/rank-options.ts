import type { AnswerWord } from "./poll-input.ts";

/** A date on offer and who said what to it; `at` sorts by time. */
export type OptionAnswers = {
  id: string;
  at: string;
  answers: ReadonlyMap<string, AnswerWord>;
};

export type RankedOption = {
  id: string;
  /** From 1; dates with the same counts share it, though the earlier stands first. */
  place: number;
  tied: boolean;
  yes: number;
  ifNeedBe: number;
  no: number;
  /** Presenters of the session who said no: marked, not hidden. */
  presentersOut: string[];
};

const canCome = ({ yes, ifNeedBe }: Pick<RankedOption, "yes" | "ifNeedBe">) => yes + ifNeedBe;

/** Takes the dates with their answers and the session's presenters; gives the dates in order: most who can come, then most plain yes, then the earlier. */
export const rankOptions = (
  options: readonly OptionAnswers[],
  presenterIds: readonly string[],
): RankedOption[] => {
  const counted = options.map(({ id, at, answers }) => {
    const count = { yes: 0, if_need_be: 0, no: 0 };
    for (const answer of answers.values()) count[answer]++;
    const presentersOut = presenterIds.filter((userId) => answers.get(userId) === "no");
    return { id, at, yes: count.yes, ifNeedBe: count.if_need_be, no: count.no, presentersOut };
  });
  counted.sort(
    (a, b) => canCome(b) - canCome(a) || b.yes - a.yes || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0),
  );
  const level = new Map<string, { place: number; size: number }>();
  counted.forEach((option, index) => {
    const known = level.get(countsOf(option));
    if (known) known.size++;
    else level.set(countsOf(option), { place: index + 1, size: 1 });
  });
  return counted.map(({ at: _, ...option }) => {
    const { place, size } = level.get(countsOf(option)) ?? { place: 1, size: 1 };
    return { ...option, place, tied: size > 1 };
  });
};

const countsOf = ({ yes, ifNeedBe }: Pick<RankedOption, "yes" | "ifNeedBe">) => `${yes + ifNeedBe} ${yes}`;
