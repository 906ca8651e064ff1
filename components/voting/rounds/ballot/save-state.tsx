import { Check } from "lucide-react";
import type { SaverState } from "./saver.ts";
import { words } from "./words.ts";

type Props = { phase: SaverState<unknown>["phase"]; hasBallot: boolean };

/** Whether all that the reader chose is on the server: one quiet word. */
export const SaveState = ({ phase, hasBallot }: Props) => {
  if (phase === "saving") return <span className="appear-late">{words.saving}</span>;
  if (phase === "trouble") return <span className="font-medium text-bad">{words.notSaved}</span>;
  if (!hasBallot) return null;
  return (
    <span className="inline-flex items-center gap-1">
      <Check aria-hidden className="size-3.5 text-good" />
      {words.saved}
    </span>
  );
};
