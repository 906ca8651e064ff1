import { listNames, makesOneSeat, saidAmount, seatsOf } from "./amount-words.ts";
import { compare, parse, zero } from "./fraction.ts";
import type { Duel } from "./tally/duels.ts";
import type { Measure } from "./tally/result.ts";

/** Who stands behind a winner: by name with what each gave, or, where only counts are shown, how many. */
export type Behind = { names: { name: string; gave: string }[] } | { count: number };

export type Won = {
  by: Measure;
  value: string | null;
  behind: Behind;
  runnerUp: { title: string; value: string } | null;
  /** The winner against the runner-up, of so many ballots, where voters ranked. */
  duel?: (Duel & { of: number }) | null;
};

/** Takes what made a winner; gives it as plain sentences, simple fractions as they are and other numbers rounded. */
export const sentenceOfWinner = (won: Won): string => {
  const after = besideRunnerUp(won);
  return after ? `${byMeasure[won.by](won)} ${after}` : byMeasure[won.by](won);
};

const byMeasure: Record<Measure, (won: Won) => string> = {
  price: (won) => `Carried by ${paid(won)}.`,
  completion: ({ behind, value }) =>
    `No paper could be paid in full any more. ${cap(whoOf(behind))} ${one(behind, "comes", "come")} closest: this seat leaves ${one(behind, "a", "each a")} debt of ${seatsOf(value ?? "0")}.`,
  load: ({ behind, value }) =>
    `Carried by ${whoOf(behind)}, who then ${one(behind, "carries", "carry")} ${seatsOf(value ?? "0")}${one(behind, "", " each")}, the least that any paper would have left.`,
  approvals: ({ behind, value }) =>
    `Approved by ${whoOf(behind)}${"names" in behind && sizeOf(behind) > 1 ? `, ${value} in all` : ""}.`,
  score: ({ behind, value }) => `Adds ${saidAmount(value ?? "0")} for ${whoOf(behind)}.`,
  strength: (won) => (won.runnerUp && won.duel ? duelOf(won.duel, won) : "It was the only paper left."),
  nobody: () =>
    "Nobody approved this paper. It took a seat that was left over, because it is first in the order for ties: longest in the team.",
};

const duelOf = (duel: Duel & { of: number }, { value, runnerUp }: Won): string => {
  const votes = `Preferred to “${runnerUp?.title}” by ${duel.for} of ${duel.of}, the other way round by ${duel.against}`;
  if (value === runnerUp?.value)
    return duel.for === duel.against
      ? `${votes}; ${tieOrder}.`
      : `${votes}. Chains of wins tie them; ${tieOrder}.`;
  const { chain } = duel;
  return chain
    ? `${votes}. It is ahead through a chain of wins (${chain.for} : ${chain.against} at its weakest).`
    : `${votes}.`;
};

const tieOrder = "decided by the tie order: ranked by more voters, then longer in the team";

const paid = ({ behind, value }: Won): string => {
  const most = seatsOf(value ?? "0");
  if ("names" in behind) return paidByName(behind.names, most);
  const { count } = behind;
  if (count === 1) return "1 voter, who paid the whole seat";
  // That all paid the same follows from their number and the price, so it tells nothing of anybody.
  return makesOneSeat(count, value ?? "0")
    ? `${count} voters; each paid ${most}`
    : `${count} voters, who paid the seat together, ${most} each at most`;
};

const paidByName = (names: { name: string; gave: string }[], most: string): string => {
  const [first] = names;
  if (names.length === 1 && first) return `${first.name}, who paid the whole seat`;
  const all = listNames(names.map(({ name }) => name));
  if (names.every(({ gave }) => gave === first?.gave))
    return `${all}; each paid ${seatsOf(first?.gave ?? "0")}`;
  const amounts = new Map<string, string[]>();
  const falling = names.toSorted(byAmount);
  for (const { name, gave } of falling)
    amounts.set(saidAmount(gave), [...(amounts.get(saidAmount(gave)) ?? []), name]);
  if (amounts.size === 1 || amounts.size > mostAmounts)
    return `${all}, who paid the seat together, ${most} each at most`;
  const groups = [...amounts].map(
    ([said, group], place) =>
      `${listNames(group)} paid ${place === 0 ? seatsOf(falling[0]?.gave ?? "0") : said}${group.length > 1 ? " each" : ""}`,
  );
  return `${all}: ${groups.join("; ")}`;
};

/** More different payments than these are for the list beside the sentence. */
const mostAmounts = 4;

type Gave = { gave: string };

const byAmount = ({ gave: one }: Gave, { gave: other }: Gave): number =>
  compare(parse(other) ?? zero, parse(one) ?? zero);

const besideRunnerUp = ({ by, value, runnerUp }: Won): string | null => {
  if (!runnerUp || value === null || by === "nobody" || by === "strength") return null;
  const title = `“${runnerUp.title}”`;
  if (runnerUp.value === value) return `${title} came to the same; the order for ties decided.`;
  const other = amountBeside(runnerUp.value, value);
  const words: Record<Exclude<Measure, "nobody" | "strength">, string> = {
    price: `would have needed ${other}`,
    completion: `would have left ${other}`,
    load: `would have left ${other}`,
    approvals: `had ${other}`,
    score: `would have added ${other}`,
  };
  return `${title} ${words[by]}.`;
};

/** A runner-up's amount; where rounding hides the difference from the winner's, which way it goes. */
const amountBeside = (text: string, value: string): string => {
  if (saidAmount(text) !== saidAmount(value)) return saidAmount(text);
  return compare(parse(text) ?? zero, parse(value) ?? zero) < 0 ? "slightly less" : "slightly more";
};

const sizeOf = (behind: Behind): number => ("names" in behind ? behind.names.length : behind.count);

const one = (behind: Behind, singular: string, plural: string): string =>
  sizeOf(behind) === 1 ? singular : plural;

const whoOf = (behind: Behind): string =>
  "names" in behind
    ? listNames(behind.names.map(({ name }) => name))
    : `${behind.count} ${one(behind, "voter", "voters")}`;

const cap = (text: string): string => text.charAt(0).toLocaleUpperCase("en") + text.slice(1);
