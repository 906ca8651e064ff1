import { cx } from "class-variance-authority";
import type { ReactNode } from "react";
import { answerWords } from "#domain/scheduling/polls/poll-input.ts";
import type { AnswerWord } from "./poll-types.ts";
import { words } from "./words.ts";

type Props = {
  name: string;
  label: ReactNode;
  notes: readonly string[];
  answer: AnswerWord | undefined;
  error: boolean;
  onSay: (answer: AnswerWord) => void;
};

const tones: Record<AnswerWord, string> = {
  yes: "has-checked:border-good has-checked:bg-good-soft has-checked:text-good",
  if_need_be: "has-checked:border-warn has-checked:bg-warn-soft has-checked:text-warn",
  no: "has-checked:border-bad has-checked:bg-bad-soft has-checked:text-bad",
};

/** One date and three large answers to it; native radios, so that arrow keys move between them. */
export const AnswerRow = ({ name, label, notes, answer, error, onSay }: Props) => (
  <fieldset className="min-w-0 border-b border-line py-3">
    <legend className="contents">
      <span className="mb-2 block font-medium">{label}</span>
    </legend>
    {notes.map((note) => (
      <p key={note} className="mb-2 text-sm text-warn">
        {note}
      </p>
    ))}
    <div className="grid max-w-md grid-cols-3 gap-2">
      {answerWords.map((word) => (
        <label
          key={word}
          className={cx(
            "flex min-h-12 cursor-pointer items-center justify-center rounded-control border border-rim bg-surface px-1 text-center text-sm font-medium transition-colors hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
            tones[word],
          )}
        >
          <input
            type="radio"
            className="sr-only"
            name={name}
            value={word}
            checked={answer === word}
            aria-invalid={error && !answer ? true : undefined}
            onChange={() => onSay(word)}
          />
          {words.answers[word]}
        </label>
      ))}
    </div>
  </fieldset>
);
