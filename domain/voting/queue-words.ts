import { compare, type Fraction, zero } from "./fraction.ts";
import { loadText, loadTexts } from "./load-text.ts";
import { meanLoad, type QueueLoads } from "./tally/queue.ts";

/** One pick that stands, as one member lived it. */
export type LivedPick = {
  /** Whether the member voted in the queue then. */
  wasVoter: boolean;
  /** Whether something this member wanted waited. */
  hadChoice: boolean;
  /** Whether this member wanted the paper that was picked. */
  wanted: boolean;
};

export type LoadFacts = {
  me: string;
  /** Of everybody who votes; newcomers at the mean. */
  loads: QueueLoads;
  /** No pick has been made since the member came (or came back). */
  isNew: boolean;
  /** Newest first, without those taken back. */
  picks: readonly LivedPick[];
};

/**
 * What a member's load means today: "Your load is 0.4, the group's mean 0.9: none of your choices was read at the last
 * three picks, so yours come sooner." Null for somebody who does not vote.
 */
export const loadSentence = ({ me, loads, isNew, picks }: LoadFacts): string | null => {
  const mine = loads.get(me);
  if (!mine) return null;
  if (loads.size === 1) return "You are the only one who votes here, so your votes alone decide.";
  if (picks.length === 0 && [...loads.values()].every((load) => compare(load, zero) === 0))
    return "Nothing has been picked yet: every load is 0, so all votes count alike.";
  const mean = meanLoad(loads);
  if (isNew)
    return `Nothing has been picked since you joined: you start at the group's mean, ${loadText(mean)}, so your votes count as much as most.`;
  const story = storyOf(picks);
  const side = compare(mine, mean);
  if (side === 0) return level(mine, loads, story);
  const numbers = besideMean(mine, mean, side);
  const turn = side < 0 ? "sooner" : "later";
  if (story === null)
    return `${numbers}: you carry ${side < 0 ? "less" : "more"} than the mean, so your choices come ${turn}.`;
  if (story.towards === turn) return `${numbers}: ${story.words}, so yours come ${turn}.`;
  const link = story.towards === null ? "and you" : "but you still";
  return `${numbers}: ${story.words}, ${link} carry ${side < 0 ? "less" : "more"} than the mean, so your choices come ${turn}.`;
};

const besideMean = (mine: Fraction, mean: Fraction, side: number): string => {
  const [own, others] = loadTexts(mine, mean);
  return own === others
    ? `Your load is a little ${side < 0 ? "below" : "above"} the group's mean, ${others}`
    : `Your load is ${own}, the group's mean ${others}`;
};

const level = (mine: Fraction, loads: QueueLoads, story: Story | null): string => {
  if ([...loads.values()].every((load) => compare(load, mine) === 0))
    return `All loads are equal, ${loadText(mine)}: all votes count alike.`;
  const why = story === null ? "" : `${story.words}, and `;
  return `Your load is ${loadText(mine)}, just the group's mean: ${why}your choices come neither sooner nor later than most.`;
};

type Story = { words: string; towards: "sooner" | "later" | null };

// What the newest picks have in common for this member, as far back as that holds; a time before the member voted tells nothing.
const storyOf = (picks: readonly LivedPick[]): Story | null => {
  const end = picks.findIndex(({ wasVoter }) => !wasVoter);
  const lived = end < 0 ? picks : picks.slice(0, end);
  const [newest] = lived;
  if (!newest) return null;
  const change = lived.findIndex(({ wanted }) => wanted !== newest.wanted);
  const alike = change < 0 ? lived : lived.slice(0, change);
  if (newest.wanted)
    return {
      words:
        alike.length === 1
          ? "the last pick was one of your choices"
          : `the last ${inWords(alike.length)} picks were among your choices`,
      towards: "later",
    };
  const lost = alike.findLastIndex(({ hadChoice }) => hadChoice) + 1;
  if (lost === 0)
    return { words: `at ${lastPicks(alike.length)} you had voted for nothing that waited`, towards: null };
  return { words: `none of your choices was read at ${lastPicks(lost)}`, towards: "sooner" };
};

const lastPicks = (count: number) => (count === 1 ? "the last pick" : `the last ${inWords(count)} picks`);

const small = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

const inWords = (count: number): string => small[count - 2] ?? String(count);
