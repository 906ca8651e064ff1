import { add, format, parse, sub, zero } from "#domain/voting/fraction.ts";
import { type Behind, sentenceOfWinner } from "#domain/voting/result-sentences.ts";
import type { Payment, Step } from "#domain/voting/tally/result.ts";
import type { ResultPaper } from "./load-result-papers.ts";
import type { ShownPayment, Winner } from "./round-view.ts";

/** Who reads a result, and what they may know of others: names, or null where only counts are shown. */
export type Reader = { userId: string; names: ReadonlyMap<string, string> | null };

/** Takes the steps of a result and their duels; gives its winners as this reader may see them. */
export const showWinners = (
  steps: readonly Step[],
  papers: ReadonlyMap<string, ResultPaper>,
  approvals: ReadonlyMap<string, number>,
  reader: Reader,
  duels: readonly Winner["duel"][],
): Winner[] =>
  steps.map(({ winner, by, value, payers, runnerUp }, place) => {
    const duel = duels[place] ?? null;
    const paper = papers.get(winner);
    const next = runnerUp && {
      paperId: runnerUp.candidate,
      title: papers.get(runnerUp.candidate)?.title ?? "",
      value: runnerUp.value,
    };
    return {
      paperId: winner,
      title: paper?.title ?? "",
      status: paper?.status ?? "archived",
      session: paper?.session ?? null,
      by,
      value,
      sentence: sentenceOfWinner({ by, value, behind: behindOf(payers, reader), runnerUp: next, duel }),
      payers: showPayments(payers, reader),
      runnerUp: next,
      duel,
      approvals: approvals.get(winner) ?? 0,
    };
  });

const behindOf = (payers: readonly Payment[], { names }: Reader): Behind =>
  names
    ? { names: payers.map(({ voter, gave }) => ({ name: names.get(voter) ?? "Somebody", gave })) }
    : { count: payers.length };

const showPayments = (payers: readonly Payment[], { userId, names }: Reader): ShownPayment[] => {
  const show = ({ voter, gave, left }: Payment): ShownPayment => ({
    userId: voter,
    name: names?.get(voter) ?? null,
    mine: voter === userId,
    voters: 1,
    gave,
    left: left ?? null,
  });
  if (names) return payers.map(show);
  const own = payers.filter(({ voter }) => voter === userId);
  const others = payers.length - own.length;
  if (others === 0) return own.map(show);
  const sumOf = (list: readonly Payment[]) =>
    list.reduce((sum, { gave }) => add(sum, parse(gave) ?? zero), zero);
  const gave = format(sub(sumOf(payers), sumOf(own)));
  return [...own.map(show), { userId: null, name: null, mine: false, voters: others, gave, left: null }];
};
