import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ProgressLine } from "#components/ui/progress-line.tsx";
import { SaveState } from "./save-state.tsx";
import type { SaverState } from "./saver.ts";
import { words } from "./words.ts";

type Props = {
  value: number;
  max: number;
  text: string;
  advice?: string;
  hasBallot: boolean;
  saver: Pick<SaverState<unknown>, "phase" | "sentence"> & { retry: () => void };
  children?: ReactNode;
};

/** How far the reader is and whether it is saved; stays in sight while the list scrolls. */
export const BallotHead = ({ value, max, text, advice, hasBallot, saver, children }: Props) => (
  <div
    data-sticks="top"
    className="sticky top-0 z-10 -mx-4 border-b border-line bg-page px-4 pt-2 sm:-mx-3 sm:px-3 sm:pt-3"
  >
    <ProgressLine
      value={value}
      max={max}
      label={text}
      text={
        <span className="flex items-baseline justify-between gap-3 whitespace-nowrap">
          <span>
            <span className="font-medium text-ink">{text}</span>
            {advice ? <span className="max-sm:hidden"> · {advice}</span> : null}
          </span>
          <span className="shrink-0">
            <SaveState phase={saver.phase} hasBallot={hasBallot} />
          </span>
        </span>
      }
    />
    <div role="status" className="pb-3 [&:not(:empty)]:pt-3">
      {saver.phase === "trouble" ? (
        <Notice tone="warn" action={<Button onClick={saver.retry}>{words.tryAgain}</Button>}>
          {saver.sentence} {words.kept}
        </Notice>
      ) : null}
    </div>
    {children}
  </div>
);
