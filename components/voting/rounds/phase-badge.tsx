import { Badge } from "#components/ui/badge.tsx";
import type { RoundPhase } from "#domain/voting/round.ts";
import { words } from "./words.ts";

type Props = { phase: RoundPhase };

const tones = {
  upcoming: "neutral",
  open: "accent",
  counting: "accent",
  decided: "good",
  short: "warn",
  cancelled: "bad",
} as const;

/** What a round is now, in a word. */
export const PhaseBadge = ({ phase }: Props) => <Badge tone={tones[phase]}>{words.phases[phase]}</Badge>;
