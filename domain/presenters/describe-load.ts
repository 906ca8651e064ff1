import { describeDate } from "#domain/scheduling/describe-time.ts";
import { type Counted, loadOf } from "./load.ts";

const plain = (value: number) => String(Math.round(value * 10) / 10);
const talks = (n: number) => (n === 0 ? "No talks" : n === 1 ? "1 talk" : `${plain(n)} talks`);
const sessions = (n: number) => (n === 1 ? "1 session" : `${n} sessions`);

/** Talks beyond a member's fair share (below 0: fewer): what they gave less what the group's mean makes of their sessions and share. */
export const beyondShare = ({ share, talks: given, sessions: held }: Counted, mean: number): number =>
  given - mean * share * held;

/** One member's load in a sentence: what they gave, and what a fair share would be. */
export const describeLoad = (member: Counted, mean: number): string => {
  if (member.share === 0)
    return member.talks === 0 ? "Presents nothing." : `${talks(member.talks)}; presents nothing now.`;
  if (member.sessions === 0) return "New here: counted like everybody else until sessions are held.";
  const fair = mean * member.share * member.sessions;
  return `${talks(member.talks)} in ${sessions(member.sessions)}; a fair share is ${plain(fair)}.`;
};

/** How evenly the talks are shared, in one sentence: who is furthest from their fair share, if anybody is a whole talk away. */
export const describeFairness = (
  members: readonly (Counted & { name: string })[],
  mean: number,
  months: number,
): string => {
  const since = months === 1 ? "the last month" : `the last ${months} months`;
  if (mean === 0) return `No talks were given in ${since} yet, so there is nothing to even out.`;
  const ranked = members
    .filter(({ share, sessions: held }) => share > 0 && held > 0)
    .map((member) => ({ name: member.name, beyond: beyondShare(member, mean) }))
    .toSorted((a, b) => b.beyond - a.beyond);
  const [most, least] = [ranked[0], ranked.at(-1)];
  const parts = [
    most && most.beyond >= 1 ? `${most.name} gave ${talks(most.beyond)} more than a fair share` : "",
    least && least.beyond <= -1 ? `${least.name} ${talks(-least.beyond)} fewer` : "",
  ].filter(Boolean);
  if (parts.length === 0) return `Evenly shared: nobody is a whole talk from their share in ${since}.`;
  const [one = "", other] = parts;
  const text = other
    ? `${one}, ${other}`
    : one.includes(" fewer")
      ? one.replace(/ (\S+ talks?) fewer$/, " gave $1 fewer than a fair share")
      : one;
  return `In ${since}, ${text}.`;
};

type Why = Counted & { rate: number; lastPresentedOn: string | null };

/** Why somebody could be asked now, with the numbers: their load beside the group's, and when they presented last. */
export const describeWhy = (me: Why, mean: number): string => {
  const load = loadOf(me);
  const last = me.lastPresentedOn
    ? `You presented last on ${describeDate(me.lastPresentedOn)}.`
    : "You have not presented yet.";
  if (load === null) return `You have no share of the talks; somebody chose you. ${last}`;
  const beside =
    Math.abs(load - mean) < 0.005
      ? "like the group's"
      : `${load < mean ? "below" : "above"} the group's ${percent(mean)}`;
  return `Your load is ${percent(load)} of sessions, ${beside}. ${last}`;
};

const percent = (value: number) => `${Math.round(value * 100)} %`;
