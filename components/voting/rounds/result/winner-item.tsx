import Link from "next/link";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { shortAmount } from "#domain/voting/amount-words.ts";
import { Duel } from "./duel.tsx";
import type { Winner } from "./result-types.ts";
import { WinnerFacts } from "./winner-facts.tsx";
import { words } from "./words.ts";

type Props = { team: string; number: number; winner: Winner; mayPlan: boolean; isRanked: boolean };

/** One chosen paper: its number, its title, and in one sentence why. */
export const WinnerItem = ({ team, number, winner, mayPlan, isRanked }: Props) => {
  const { paperId, title, sentence, by, runnerUp, duel } = winner;
  const { payers } = winner;
  return (
    <li className="flex gap-3 py-4">
      <span aria-hidden className="w-8 shrink-0 font-serif text-2xl leading-7 text-muted tabular">
        {number}
      </span>
      <div className="min-w-0 flex-1">
        <Link
          id={`won-${paperId}`}
          href={`/t/${team}/papers/${paperId}`}
          prefetch={false}
          className="font-serif text-xl leading-7 font-medium wrap-anywhere hover:text-accent"
        >
          {title}
        </Link>
        <p className="mt-1 max-w-[68ch]">{sentence}</p>
        {duel && runnerUp ? <Duel duel={duel} title={runnerUp.title} /> : null}
        <WinnerFacts team={team} winner={winner} mayPlan={mayPlan} isRanked={isRanked} />
        {payers.length > 0 && by !== "approvals" ? (
          <Disclosure summary={words.whoPaid}>
            <ul className="text-sm tabular sm:columns-2">
              {payers.map((payer) => (
                <li key={payer.userId ?? "others"} className={payer.mine ? "font-medium" : undefined}>
                  {words.gave(
                    payer.mine ? words.you : (payer.name ?? words.others(payer.voters)),
                    shortAmount(payer.gave),
                    payer.left === null ? null : shortAmount(payer.left),
                  )}
                </li>
              ))}
            </ul>
          </Disclosure>
        ) : null}
      </div>
    </li>
  );
};
