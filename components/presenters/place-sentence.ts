import type { SessionPage } from "#components/scheduling/session-types.ts";
import type { PlaceWords } from "./duty-words.ts";
import type { Holder } from "./place.ts";

/** Who stands in a place, in one sentence that fits the session's state and the reader. */
export const placeSentence = (
  { state, myId }: Pick<SessionPage, "state" | "myId">,
  holder: Holder | undefined,
  words: PlaceWords,
): string => {
  const isOpen = state === "planned" || state === "over";
  if (state === "held") return holder?.status === "accepted" ? words.presented(holder.name) : words.nobodyDid;
  if (!isOpen) return "";
  const isOver = state === "over";
  if (!holder) return isOver ? words.past.nobody : words.nobody;
  const isMine = holder.userId === myId;
  if (holder.status === "offered") {
    if (!isMine) return words.asked(holder.name);
    return isOver ? words.past.youAreAsked : words.youAreAsked;
  }
  if (isOver) return isMine ? words.past.youPresent : words.presented(holder.name);
  return isMine ? words.youPresent : words.presents(holder.name);
};
