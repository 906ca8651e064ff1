import { TextLink } from "#components/ui/text-link.tsx";
import { dayText } from "../day-text.ts";
import type { ExistingView } from "./import-view.ts";
import { statusWords } from "./words.ts";

type Props = { team: string; existing: ExistingView; word: string };

/** The team's paper that a line met: what it is to the line, its title and where it stands. */
export const ExistingHead = ({ team, existing, word }: Props) => (
  <div>
    <p className="text-sm text-muted">{word}</p>
    <p className="font-serif text-lg leading-snug">
      <TextLink href={`/t/${team}/papers/${existing.id}`} target="_blank" quiet data-first-focus="">
        {existing.title}
      </TextLink>
    </p>
    <p className={existing.discussedOn ? "text-sm font-medium text-warn" : "text-sm text-muted"}>
      {existing.discussedOn ? `Discussed on ${dayText(existing.discussedOn)}` : statusWords[existing.status]}
    </p>
  </div>
);
