import { Button } from "#components/ui/button.tsx";
import type { Reply } from "./attendance-types.ts";
import { words } from "./words.ts";

type Props = {
  question: string;
  /** What was said. */
  reply: Reply | null;
  /** What a link proposes; drawn like the thing to press. */
  proposed?: Reply | null;
  onReply: (reply: Reply) => void;
};

const all = ["yes", "maybe", "no"] as const;

/** Three large answers to one question; pressing one sets it, pressing it again changes nothing. */
export const ReplyButtons = ({ question, reply, proposed = null, onReply }: Props) => (
  <fieldset className="min-w-0">
    <legend className="mb-2 font-medium">{question}</legend>
    <div className="flex max-w-md gap-2">
      {all.map((answer) => (
        <Button
          key={answer}
          variant={answer === (reply ?? proposed) ? "primary" : "quiet"}
          className="min-h-12 min-w-0 shrink! grow px-2! leading-tight whitespace-normal!"
          aria-pressed={answer === reply}
          onClick={() => onReply(answer)}
        >
          {words.replies[answer]}
        </Button>
      ))}
    </div>
  </fieldset>
);
