import { cx } from "class-variance-authority";
import { Section } from "#components/ui/section.tsx";
import { LoadBar } from "./load-bar.tsx";
import type { Queue } from "./queue-types.ts";
import { words } from "./words.ts";

type Props = Pick<Queue, "loads" | "meanShown" | "meanShare">;

/** What every member carries beside the mean, the least first: a number to read, and the same as a bar. */
export const LoadBars = ({ loads, meanShown, meanShare }: Props) => {
  const isFlat = loads.every(({ share }) => share === 0);
  return (
    <Section title={words.loads} {...(isFlat ? {} : { action: <MeanMark text={words.mean(meanShown)} /> })}>
      {isFlat ? (
        <p className="pt-3 text-sm text-muted">{loads.length === 0 ? words.nobodyVotes : words.noLoads}</p>
      ) : (
        <ul aria-label={words.loads} className="flex flex-col gap-2 pt-3 text-sm">
          {loads.map(({ userId, name, mine, shown, share }) => (
            <li key={userId} className="grid grid-cols-[7.5rem_minmax(0,1fr)_2.5rem] items-center gap-3">
              <span className={cx("truncate", mine ? "font-medium" : "text-muted")} title={name}>
                {mine ? words.you : name}
              </span>
              <LoadBar share={share} mean={meanShare} mine={mine} />
              <span className="text-right tabular">{shown}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};

const MeanMark = ({ text }: { text: string }) => (
  <span className="inline-flex items-center gap-1.5 text-muted tabular">
    <svg aria-hidden="true" width="2" height="12" className="text-ink">
      <rect width="2" height="12" fill="currentColor" />
    </svg>
    {text}
  </span>
);
