import { Badge } from "#components/ui/badge.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ResultPage } from "./result-types.ts";
import { words } from "./words.ts";

type Props = { team: string; result: ResultPage; isRanked: boolean };

/** Every paper of the shortlist with its approvals, folded. */
export const AllCandidates = ({ team, result: { candidates }, isRanked }: Props) => {
  const most = Math.max(1, ...candidates.map(({ approvals }) => approvals));
  return (
    <Disclosure summary={(isRanked ? words.allRanked : words.all)(candidates.length)}>
      <ul className="divide-y divide-line">
        {candidates.map(({ paperId, title, approvals, won }) => (
          <li key={paperId} className="flex gap-3 py-2 text-sm">
            <span className="w-16 shrink-0 pt-0.5">
              <span className="block tabular">{approvals}</span>
              <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="h-1 w-full" aria-hidden="true">
                <rect width="100" height="4" className="fill-line" />
                <rect
                  width={(approvals / most) * 100}
                  height="4"
                  className={won ? "fill-accent" : "fill-edge"}
                />
              </svg>
            </span>
            <TextLink
              quiet
              prefetch={false}
              href={`/t/${team}/papers/${paperId}`}
              className="min-w-0 flex-1 font-serif text-base leading-snug no-underline wrap-anywhere hover:text-accent"
            >
              {title}
            </TextLink>
            {won ? <Badge tone="accent">{words.won}</Badge> : null}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
