import { Badge } from "#components/ui/badge.tsx";
import type { PollPhase } from "#domain/scheduling/polls/poll-phase.ts";
import { words } from "./words.ts";

const tones = { open: "accent", closed: "warn", chosen: "good", cancelled: "bad" } as const;

/** What a poll is now, in words. */
export const PhaseBadge = ({ phase }: { phase: PollPhase }) => (
  <Badge tone={tones[phase]}>{words.phases[phase]}</Badge>
);
