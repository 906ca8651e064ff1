import { diffWordsWithSpace } from "diff";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { words } from "./words.ts";

type Props = { before: string | null; after: string };

/** How long a comparison may take, in milliseconds; beyond it the text is shown as it is. */
const MOST_MS = 300;

/** Takes two texts; the second, with what was added and what was removed. Without a first it is shown as it is. */
export const TextChanges = ({ before, after }: Props) => {
  const parts = (before === null ? undefined : diffWordsWithSpace(before, after, { timeout: MOST_MS })) ?? [
    { value: after, added: false, removed: false },
  ];
  return (
    <p dir="auto" className="whitespace-pre-wrap break-words font-serif">
      {parts.map(({ value, added, removed }, at) => {
        const Tag = added ? "ins" : removed ? "del" : "span";
        const look = added
          ? "bg-good-soft decoration-good"
          : removed
            ? "bg-bad-soft text-muted decoration-bad"
            : undefined;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
          <Tag key={at} className={look}>
            {added || removed ? (
              <VisuallyHidden>{added ? words.added : words.removed} </VisuallyHidden>
            ) : null}
            {value}
          </Tag>
        );
      })}
    </p>
  );
};
