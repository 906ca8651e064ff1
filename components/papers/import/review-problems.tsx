import { Disclosure } from "#components/ui/disclosure.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { SourceView } from "./import-view.ts";
import { counted } from "./words.ts";

type Props = { sources: readonly SourceView[] };

/** Above this many only the first are in sight. */
const mostShown = 3;

/** What was remarked while the texts were read, such as entries that could not be: above the lines, where nobody overlooks it. */
export const ReviewProblems = ({ sources }: Props) => {
  const problems = sources.flatMap(({ position, name, problems }) =>
    problems.map(({ line, message }) => ({
      key: `${position} ${line} ${message}`,
      place: sources.length > 1 ? `${name ?? "Pasted text"}, line ${line}` : `Line ${line}`,
      message,
    })),
  );
  if (problems.length === 0) return null;
  const list = (shown: typeof problems) => (
    <ul className="grid gap-1 [overflow-wrap:anywhere]">
      {shown.map(({ key, place, message }) => (
        <li key={key}>
          <span className="tabular text-ink">{place}:</span> {message}
        </li>
      ))}
    </ul>
  );
  const rest = problems.slice(mostShown);
  return (
    <div className="mb-4">
      <Notice tone="warn" title={`${counted(problems.length, "remark")} on what was read`}>
        {list(problems.slice(0, mostShown))}
        {rest.length > 0 ? <Disclosure summary={`${rest.length} more`}>{list(rest)}</Disclosure> : null}
      </Notice>
    </div>
  );
};
