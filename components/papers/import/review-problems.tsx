import { Disclosure } from "#components/ui/disclosure.tsx";
import { counted } from "./words.ts";

type Props = { problems: readonly { line: number; message: string }[] };

/** What the reader of the format remarked on the text as a whole. */
export const ReviewProblems = ({ problems }: Props) =>
  problems.length === 0 ? null : (
    <Disclosure summary={`${counted(problems.length, "remark")} on the text`} open={problems.length <= 3}>
      <ul className="grid gap-2 text-sm text-muted">
        {problems.slice(0, 100).map(({ line, message }) => (
          <li key={`${line} ${message}`}>
            <span className="tabular text-ink">Line {line}:</span> {message}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
