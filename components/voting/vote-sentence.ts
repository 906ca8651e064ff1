import type { VoteState } from "#domain/voting/may-vote.ts";

type Voted = { voteCount: number; mine: VoteState; voters: { name: string; couldPresent: boolean }[] };

const list = new Intl.ListFormat("en", { type: "conjunction" });

/** "7 want to discuss this, you are one. Ana could present it." */
export const voteSentence = ({ voteCount, mine, voters }: Voted): string => {
  if (voteCount === 0) return "Nobody has asked to discuss this yet.";
  const isMine = mine !== "no";
  const wish =
    voteCount === 1
      ? isMine
        ? "You want to discuss this."
        : "1 person wants to discuss this."
      : `${voteCount} want to discuss this${isMine ? ", you are one" : ""}.`;
  const presenters = voters.filter(({ couldPresent }) => couldPresent).map(({ name }) => name);
  return presenters.length > 0 ? `${wish} ${list.format(presenters)} could present it.` : wish;
};
