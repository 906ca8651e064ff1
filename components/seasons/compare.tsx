import { Button } from "#components/ui/button.tsx";
import type { Season } from "./season-types.ts";
import { words } from "./words.ts";

type Props = { season: Season; isOn: boolean; onToggle: () => void };

/** What changed against the version before, in sentences; nothing for a first version. */
export const Compare = ({ season: { changes, hasPrevious }, isOn, onToggle }: Props) => {
  if (!hasPrevious) return null;
  return (
    <div className="my-4 text-sm">
      <Button size="small" aria-expanded={isOn} onClick={onToggle}>
        {words.compare}
      </Button>
      <div aria-live="polite">
        {isOn && changes.length === 0 ? <p className="mt-2 text-muted">{words.noChanges}</p> : null}
        {isOn && changes.length > 0 ? (
          <>
            <p className="mt-2 font-medium">{words.changes(changes.length)}</p>
            <ul className="mt-1 list-disc pl-5 text-muted">
              {changes.map(({ cell, sentence }) => (
                <li key={`${cell}${sentence}`}>{sentence}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </div>
  );
};
