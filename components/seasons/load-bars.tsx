import { Section } from "#components/ui/section.tsx";
import type { Season } from "./season-types.ts";
import { words } from "./words.ts";

type Props = { loads: Season["loads"] };

/** Everybody's talks before the season and with it, as bars with their numbers. */
export const LoadBars = ({ loads }: Props) => {
  const most = Math.max(1, ...loads.map(({ after }) => after));
  const width = (value: number) => `${(100 * value) / most}%`;
  return (
    <Section title={words.loads}>
      <p className="mt-3 max-w-[60ch] text-sm text-muted">{words.loadsText}</p>
      <ul className="mt-3 grid list-none gap-x-8 gap-y-2 sm:grid-cols-2">
        {loads.map(({ userId, name, before, after }) => (
          <li key={userId} className="grid grid-cols-[7rem_minmax(0,1fr)_5.5rem] items-center gap-3 text-sm">
            <span className="truncate">{name}</span>
            <span aria-hidden className="flex h-2.5 overflow-hidden rounded-full bg-hover">
              <span className="bg-edge" style={{ width: width(before) }} />
              <span className="bg-accent" style={{ width: width(Math.max(0, after - before)) }} />
            </span>
            <span className="tabular text-right text-muted">{words.load(before, after)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
