import { Disclosure } from "#components/ui/disclosure.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import type { SeasonHands } from "./use-season.ts";
import { words } from "./words.ts";

type Props = { hands: SeasonHands };

/** Papers without a date, by rank; each can be put on one. Nothing where none waits. */
export const WaitingPapers = ({ hands: { season, edit } }: Props) => {
  if (season.waiting.length === 0) return null;
  return (
    <div className="mt-6">
      <Disclosure summary={`${words.waiting} (${season.waiting.length})`}>
        <p className="text-sm text-muted">{words.waitingText}</p>
        <ul className="mt-2 list-none divide-y divide-line">
          {season.waiting.map(({ paperId, title }) => (
            <li key={paperId} className="flex items-center justify-between gap-3 py-2">
              <span className="min-w-0 font-serif wrap-anywhere">{title}</span>
              <Menu
                label={words.putOn(title)}
                size="small"
                items={season.sessions.map((session) => ({
                  label: words.moveTo(describeDate(session.localStart.slice(0, 10))),
                  onSelect: () => edit({ do: "move", paperId, to: session.id }),
                }))}
              />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
};
