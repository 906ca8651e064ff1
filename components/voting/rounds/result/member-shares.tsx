import { cx } from "class-variance-authority";
import { Section } from "#components/ui/section.tsx";
import type { ResultPage } from "./result-types.ts";
import { words } from "./words.ts";

type Props = { result: ResultPage; isRanked: boolean };

/** For every voter how many of the chosen papers they wanted, the reader first. */
export const MemberShares = ({ result, isRanked }: Props) => {
  const of = result.winners.length;
  const members = result.members.toSorted((one, other) => Number(other.mine) - Number(one.mine));
  const mine = members.find((member) => member.mine);
  return (
    <Section title={words.members.title}>
      {mine ? (
        <p className="mt-3 font-medium tabular">
          {(isRanked ? words.members.mineRanked : words.members.mine)(mine.won, of)}
        </p>
      ) : null}
      {members.length > Number(Boolean(mine)) ? (
        <>
          <p className="mt-1 text-sm text-muted">
            {isRanked ? words.members.aboutRanked : words.members.about}
          </p>
          <ul className="mt-2 grid gap-x-10 sm:grid-cols-2">
            {members.map(({ userId, name, mine, won }) => (
              <li key={userId} className="flex min-h-9 items-center gap-3 border-b border-line text-sm">
                <span className={cx("min-w-0 flex-1 truncate", mine && "font-medium")}>
                  {mine ? words.you : name}
                </span>
                <Dots won={won} of={of} mine={mine} />
                <span className="w-16 shrink-0 text-right tabular">{words.members.share(won, of)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
};

/** Beyond these, dots are no picture any more. */
const mostDots = 12;

const Dots = ({ won, of, mine }: { won: number; of: number; mine: boolean }) =>
  of > mostDots ? null : (
    <svg viewBox={`0 0 ${of * 10} 8`} width={of * 10} height="8" aria-hidden="true" className="shrink-0">
      {Array.from({ length: of }, (_, place) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: the dots are all alike
          key={place}
          cx={place * 10 + 4}
          cy="4"
          r="3"
          strokeWidth="1"
          className={cx(
            mine ? "stroke-accent" : "stroke-edge",
            place < won ? (mine ? "fill-accent" : "fill-edge") : "fill-none",
          )}
        />
      ))}
    </svg>
  );
