import { parse, toNumber } from "#domain/voting/fraction.ts";
import { words } from "./words.ts";

type Props = { value: string; runnerUp: { title: string; value: string } };

const number = (text: string) => toNumber(parse(text) ?? { n: 0n, d: 1n });

/** How strongly a winner beats the next paper, and how strongly that one is stronger the other way. */
export const Duel = ({ value, runnerUp }: Props) => {
  const [mine, theirs] = [number(value), number(runnerUp.value)];
  const share = mine + theirs > 0 ? mine / (mine + theirs) : 0.5;
  return (
    <div className="mt-2 max-w-96 text-sm text-muted">
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="h-2 w-full" aria-hidden="true">
        <rect width="100" height="4" className="fill-line" />
        <rect width={share * 100} height="4" className="fill-accent" />
        <rect x={share * 100 - 0.25} width="0.5" height="4" className="fill-page" />
      </svg>
      <p className="mt-1 tabular">{words.duel(value, runnerUp.value, runnerUp.title)}</p>
    </div>
  );
};
