import type { WholeLine } from "./import-view.ts";
import { counted, talkText } from "./words.ts";

type Props = { line: WholeLine };

/** The lines of the text that a paper was read from, with their numbers. */
export const LineSource = ({ line }: Props) => (
  <div className="min-w-0 sm:sticky sm:top-0 sm:self-start">
    <h3 className="mb-1.5 text-sm font-medium">Source</h3>
    <section
      // The dialog would put its focus on the first thing that scrolls, which is the dialog itself.
      ref={(element) => element?.setAttribute("autofocus", "")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
      tabIndex={0}
      aria-label="Source text"
      className="max-h-[60dvh] overflow-y-auto max-sm:max-h-[24dvh] rounded-control border border-line p-3"
    >
      <ol className="grid gap-1 text-sm">
        {line.source.lines.map(({ number, text }) => (
          <li key={number} className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-2">
            <span className="tabular text-right text-xs text-muted select-none">{number}</span>
            <span className="break-words whitespace-pre-wrap">{text}</span>
          </li>
        ))}
      </ol>
      {line.source.more > 0 ? (
        <p className="mt-2 text-sm text-muted">and {counted(line.source.more, "more line", "more lines")}</p>
      ) : null}
    </section>
    {line.talk ? <p className="mt-2 text-sm text-muted">{talkText(line.talk)}</p> : null}
    {line.alsoOnLines.length > 0 ? (
      <p className="mt-2 text-sm text-muted">
        The same paper also stands on line {line.alsoOnLines.join(", ")}.
      </p>
    ) : null}
  </div>
);
