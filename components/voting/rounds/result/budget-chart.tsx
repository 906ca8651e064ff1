"use client";
import { ChevronLeft, ChevronRight, Pause, Play } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Section } from "#components/ui/section.tsx";
import { seatsOf } from "#domain/voting/amount-words.ts";
import { BudgetBar } from "./budget-bar.tsx";
import { budgetBars } from "./budget-bars.ts";
import { BudgetTable } from "./budget-table.tsx";
import type { ResultPage } from "./result-types.ts";
import { useStepper } from "./use-stepper.ts";
import { words } from "./words.ts";

type Props = { result: ResultPage };

/** Budgets as bars that shrink, winner by winner; walked by hand or played, and as a table. */
export const BudgetChart = ({ result }: Props) => {
  const { budgets, disclosure, winners } = result;
  const { step, plays, back, next, play } = useStepper(budgets.length);
  const bars = budgetBars(budgets);
  // The sum of all is the last row of the table anyway.
  const isSum = bars.every(({ key }) => key === "others");
  const now = budgets[step];
  const unpaid = winners.length - (budgets.length - 1);
  if (!now) return null;
  return (
    <Section title={words.budgets.title}>
      <p className="mt-3 max-w-[68ch] text-sm text-muted">{words.budgets.about[disclosure]}</p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Button
          icon={<ChevronLeft aria-hidden className="size-4" />}
          aria-disabled={step === 0}
          className="aria-disabled:cursor-default aria-disabled:opacity-50"
          onClick={back}
        >
          {words.budgets.back}
        </Button>
        <Button
          aria-disabled={step === budgets.length - 1}
          className="aria-disabled:cursor-default aria-disabled:opacity-50"
          onClick={next}
        >
          {words.budgets.next}
          <ChevronRight aria-hidden className="size-4" />
        </Button>
        <Button
          variant="plain"
          icon={plays ? <Pause aria-hidden className="size-4" /> : <Play aria-hidden className="size-4" />}
          onClick={play}
        >
          {plays ? words.budgets.pause : words.budgets.play}
        </Button>
      </div>
      <div aria-live="polite" className="mt-3 min-h-16 sm:min-h-12">
        <p className="line-clamp-2 font-serif leading-snug sm:line-clamp-1">
          {now.after ? words.budgets.after(step, now.after.title) : words.budgets.start}
        </p>
        <p className="mt-0.5 text-sm text-muted tabular">{words.budgets.all(seatsOf(now.all))}</p>
      </div>
      {bars.length > 0 ? (
        <>
          <ul aria-hidden="true" className="mt-2 space-y-2 sm:space-y-1.5">
            {bars.map((bar) => (
              <BudgetBar key={bar.key} bar={bar} step={step} />
            ))}
          </ul>
          <p aria-hidden="true" className="mt-2 text-xs text-muted">
            {words.budgets.legend}
          </p>
        </>
      ) : null}
      {unpaid > 0 && step === budgets.length - 1 ? (
        <p className="mt-3 max-w-[68ch] text-sm text-muted">{words.budgets.rest(unpaid)}</p>
      ) : null}
      <div className="mt-2">
        <Disclosure summary={words.budgets.table}>
          <BudgetTable bars={isSum ? [] : bars} budgets={budgets} />
        </Disclosure>
      </div>
    </Section>
  );
};
