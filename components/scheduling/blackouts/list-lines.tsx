import { Badge } from "#components/ui/badge.tsx";
import type { ListLine } from "./days-off-types.ts";
import { spanText, words } from "./words.ts";

const tones = { new: "good", changed: "new", same: "neutral", unreadable: "warn" } as const;

/** What each line of a list would do. */
export const ListLines = ({ lines }: { lines: readonly ListLine[] }) => (
  <ul className="max-h-[50dvh] divide-y divide-line overflow-y-auto text-sm" aria-label={words.list.label}>
    {lines.map((line, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines are shown once, in the order of the list, and may be alike.
      <li key={at} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
        <Badge tone={tones[line.verdict]}>{words.list.verdicts[line.verdict]}</Badge>
        {line.verdict === "unreadable" ? (
          <span className="min-w-0 flex-1 basis-56 wrap-anywhere">
            {line.text} <span className="text-muted">{line.problem}</span>
          </span>
        ) : (
          <span className="min-w-0 flex-1 basis-56 wrap-anywhere">
            <bdi>{line.entry.title}</bdi> <span className="text-muted">{spanText(line.entry)}</span>
          </span>
        )}
      </li>
    ))}
  </ul>
);
