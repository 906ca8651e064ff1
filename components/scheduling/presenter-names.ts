import type { SessionCard } from "./session-types.ts";
import { words } from "./words.ts";

const list = (names: string[]) => [...new Set(names)].join(" and ");

/** Who presents at a session, in a few words that fit its state. */
export const presenterSentence = ({ holders, state }: Pick<SessionCard, "holders" | "state">): string => {
  const sure = list(holders.filter(({ status }) => status === "accepted").map(({ name }) => name));
  const asked = list(holders.filter(({ status }) => status === "offered").map(({ name }) => name));
  const isOpen = state === "planned" || state === "over";
  if (sure && !isOpen) return state === "held" ? words.presented(sure) : "";
  if (!isOpen) return "";
  return (
    [sure && words.presents(sure), asked && words.asked(asked)].filter(Boolean).join(", ") || words.nobody
  );
};
