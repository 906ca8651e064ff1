import { compare, parse, zero } from "./fraction.ts";
import { loadTexts } from "./load-text.ts";
import type { Step } from "./tally/result.ts";

export type PickToTell = {
  step: Step;
  /** All who want the paper, also those who carry nothing of it. */
  approvers: readonly string[];
  nameOf: (member: string) => string;
  /** Set for a pick that was made: the title of what came next, where it is known. */
  past?: { runnerUpTitle: string | null };
};

/**
 * Takes a pick that would come or was made; gives who carries it, up to which load, and what the next best would take:
 * "Carried by Ana, Bo and Chen, who reach 0.33; the next best would reach 0.5."
 */
export const pickSentence = ({ step, approvers, nameOf, past }: PickToTell): string => {
  if (step.by === "nobody")
    return past
      ? "Nobody had voted for any paper that waited, so the oldest came first."
      : "Nobody has voted for it yet. Papers without votes come last, the oldest first.";
  const carriers = step.payers.map(({ voter }) => voter);
  const others = approvers.filter((member) => !carriers.includes(member));
  const named = (members: readonly string[]) => members.map(nameOf).sort((a, b) => a.localeCompare(b, "en"));
  const value = parse(step.value ?? "") ?? zero;
  const next = step.runnerUp ? (parse(step.runnerUp.value) ?? zero) : null;
  const [level, nextLevel] = loadTexts(value, next ?? value);
  const reach = past ? "reached" : carriers.length === 1 ? "reaches" : "reach";
  const carried = `Carried by ${joinNames(named(carriers))}, who ${reach} ${level}`;
  const title = past?.runnerUpTitle ? `, “${past.runnerUpTitle}”,` : "";
  const would = past ? "would have reached" : "would reach";
  const comparison =
    next === null
      ? past
        ? "no other paper had a vote"
        : "no other paper has a vote"
      : compare(value, next) === 0
        ? `the next${title} ${would} the same, and more votes, then age, ${past ? "decided" : "decide"}`
        : `the next best${title} ${would} ${nextLevel === level ? "a little more" : nextLevel}`;
  const already =
    others.length === 0
      ? ""
      : past
        ? ` Also wanted by ${joinNames(named(others))}, who carried that much already.`
        : ` Also wanted by ${joinNames(named(others))}, who ${others.length === 1 ? "carries" : "carry"} that much already.`;
  return `${carried}; ${comparison}.${already}`;
};

/** Takes names; gives "Ana", "Ana and Bo", "Ana, Bo and Chen", or from seven on "Ana, Bo, Chen, Dana and 3 others". */
export const joinNames = (names: readonly string[]): string => {
  if (names.length <= 1) return names[0] ?? "nobody";
  if (names.length > 6) return `${names.slice(0, 4).join(", ")} and ${names.length - 4} others`;
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
};
