import { cva } from "class-variance-authority";
import { Triangle } from "lucide-react";
import type { VoteState } from "#domain/voting/may-vote.ts";

type Props = {
  count: number;
  mine: VoteState;
  /** Named for screen readers: twenty buttons called "Vote" are no help. */
  title: string;
  /** Absent where the reader cannot vote: the count is shown, the button is not. */
  onVote?: (vote: VoteState) => void;
};

const look = cva(
  "grid h-11 w-11 shrink-0 place-content-center justify-items-center rounded-control border text-sm leading-none tabular",
  {
    variants: {
      state: {
        off: "border-edge text-ink hover:border-accent hover:text-accent",
        on: "border-accent bg-accent text-on-accent",
        fixed: "border-transparent text-muted",
      },
    },
  },
);

const votes = (count: number) => (count === 1 ? "1 vote" : `${count} votes`);

/** The vote of one paper: its number, filled when mine; pressing it sets or takes back my vote. */
export const VoteButton = ({ count, mine, title, onVote }: Props) => {
  if (!onVote)
    return (
      <span className={look({ state: "fixed" })} title={votes(count)}>
        <Triangle aria-hidden size={10} />
        <span className="mt-1">{count}</span>
        <span className="sr-only">{votes(count)}</span>
      </span>
    );
  const isMine = mine !== "no";
  return (
    <button
      type="button"
      aria-pressed={isMine}
      onClick={() => onVote(isMine ? "no" : "yes")}
      className={look({ state: isMine ? "on" : "off" })}
    >
      <Triangle aria-hidden size={10} fill={isMine ? "currentColor" : "none"} />
      <span aria-hidden className="mt-1">
        {count}
      </span>
      <span className="sr-only">
        Discuss “{title}” – {votes(count)}
      </span>
    </button>
  );
};
