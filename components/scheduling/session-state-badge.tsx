import { Badge } from "#components/ui/badge.tsx";
import type { SessionState } from "#domain/scheduling/session-state.ts";
import { words } from "./words.ts";

type Props = {
  state: SessionState /** Whether the reader is the one who says what became of it. */;
  asks?: boolean;
};

const tones = { over: "neutral", held: "good", not_held: "warn", cancelled: "bad" } as const;

/** What became of a session, in a word; a planned one needs none. */
export const SessionStateBadge = ({ state, asks }: Props) => {
  if (state === "planned") return null;
  if (state === "over" && asks) return <Badge tone="warn">{words.states.over}</Badge>;
  return <Badge tone={tones[state]}>{state === "over" ? words.overForReaders : words.states[state]}</Badge>;
};
