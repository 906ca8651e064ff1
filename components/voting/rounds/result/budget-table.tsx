import { ScrollTable } from "#components/ui/scroll-table.tsx";
import { shortAmount } from "#domain/voting/amount-words.ts";
import type { Bar } from "./budget-bars.ts";
import type { Budgets } from "./result-types.ts";
import { words } from "./words.ts";

type Props = { bars: Bar[]; budgets: Budgets };

/** What every voter had before the first winner and after each, for who reads numbers rather than bars. */
export const BudgetTable = ({ bars, budgets }: Props) => (
  <ScrollTable label={words.budgets.table}>
    <thead>
      <tr>
        <th scope="col">{words.budgets.voter}</th>
        {budgets.map(({ after }, step) => (
          <th key={after?.paperId ?? "start"} scope="col" title={after?.title}>
            {after ? step : words.budgets.atStart}
            {after ? <span className="sr-only">: {after.title}</span> : null}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {bars.map((bar) => (
        <tr key={bar.key}>
          <th scope="row">{bar.mine ? words.you : bar.name}</th>
          {budgets.map(({ after }, step) => (
            <td key={after?.paperId ?? "start"}>{bar.amounts[step]}</td>
          ))}
        </tr>
      ))}
      <tr>
        <th scope="row">{words.budgets.everybody}</th>
        {budgets.map(({ after, all }) => (
          <td key={after?.paperId ?? "start"}>{shortAmount(all)}</td>
        ))}
      </tr>
    </tbody>
  </ScrollTable>
);
