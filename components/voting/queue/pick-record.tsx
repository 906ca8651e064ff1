import { Section } from "#components/ui/section.tsx";
import { PickItem } from "./pick-item.tsx";
import type { Queue } from "./queue-types.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  picks: Queue["picks"];
  zone: string;
  mayPick: boolean;
  pending: boolean;
  onUndo: (pickId: string, title: string) => void;
};

/** What the queue gave so far, the newest first, and what may be taken back. */
export const PickRecord = ({ team, picks, zone, mayPick, pending, onUndo }: Props) => (
  <Section title={words.record}>
    {picks.length === 0 ? (
      <p className="pt-3 text-sm text-muted">{words.noPicks}</p>
    ) : (
      <ul aria-label={words.record} className="divide-y divide-line">
        {picks.map((pick) => (
          <PickItem
            key={pick.id}
            team={team}
            pick={pick}
            zone={zone}
            mayPlan={mayPick}
            pending={pending}
            onUndo={() => onUndo(pick.id, pick.title)}
          />
        ))}
      </ul>
    )}
  </Section>
);
