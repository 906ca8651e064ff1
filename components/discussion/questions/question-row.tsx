import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { VoteButton } from "#components/voting/vote-button.tsx";
import type { Question } from "./question-types.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  question: Question;
  /** Whether the paper is named; with one paper it goes without saying. */
  tellsPaper: boolean;
  onVote?: ((wanted: boolean) => void) | undefined;
  onFinish?: ((done: boolean) => void) | undefined;
};

/** One question: its votes, who asks, what, where it stands in the thread, and whether the group is done with it. */
export const QuestionRow = ({ team, question, tellsPaper, onVote, onFinish }: Props) => {
  const { id, number, author, html, text, votes, isWanted, isDone, paperId, paperTitle } = question;
  const name = words.name(author.name, number);
  return (
    <DataListItem id={id} className="flex gap-3.5 py-4">
      <VoteButton
        count={votes}
        mine={isWanted ? "yes" : "no"}
        title={name}
        {...(onVote ? { onVote: (next) => onVote(next !== "no") } : {})}
      />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
          <bdi className="text-sm font-medium text-ink">{author.name}</bdi>
          <TextLink
            quiet
            href={`/t/${team}/papers/${paperId}#c${number}`}
            data-row-focus=""
            className="min-w-0 wrap-anywhere"
          >
            {tellsPaper ? `${paperTitle} · #${number}` : `#${number}`}
          </TextLink>
          {isDone ? <Badge>{words.isDone}</Badge> : null}
        </div>
        <div dir="auto" className="max-h-60 max-w-[68ch] overflow-hidden pt-1 font-serif">
          {html === null ? <p className="break-words whitespace-pre-wrap">{text}…</p> : <Prose html={html} />}
        </div>
        {onFinish ? (
          <Button
            variant="plain"
            size="small"
            className="-ml-2.5 text-muted!"
            aria-label={`${isDone ? words.reopen : words.done}: ${name}`}
            onClick={() => onFinish(!isDone)}
          >
            {isDone ? words.reopen : words.done}
          </Button>
        ) : null}
      </div>
    </DataListItem>
  );
};
