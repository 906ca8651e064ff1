import { cx } from "class-variance-authority";
import { Check, Minus, X } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { ScrollTable } from "#components/ui/scroll-table.tsx";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import { OptionText } from "./option-text.tsx";
import type { AnswerWord, PollResults, PollView } from "./poll-types.ts";
import { words } from "./words.ts";

type Props = {
  poll: Pick<PollView, "kind" | "options" | "durationMinutes" | "zone" | "chosen">;
  results: PollResults;
  zone: string;
  /** Absent where the reader may not choose. */
  onChoose?: (optionId: string) => void;
};

const icons: Record<AnswerWord, typeof Check> = { yes: Check, if_need_be: Minus, no: X };
const tones: Record<AnswerWord, string> = { yes: "text-good", if_need_be: "text-warn", no: "text-bad" };

/** Dates stay in sight, with what can be done to them, while people scroll by. */
const stays = "sticky left-0 z-10";

/** Dates in their order × people, with totals; presenters who cannot come are named at the date. */
export const ResultsTable = ({ poll, results, zone, onChoose }: Props) => {
  const options = new Map(poll.options.map((option) => [option.id, option]));
  const names = new Map(results.people.map(({ userId, name }) => [userId, name]));
  return (
    <ScrollTable label={words.resultsLabel} className="mt-4">
      <thead>
        <tr>
          <th scope="col" className={cx(stays, "bg-page")}>
            {words.date}
          </th>
          {results.people.map(({ userId, name }) => (
            <th key={userId} scope="col" className="max-w-24 truncate">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {results.ranking.map((ranked) => {
          const option = options.get(ranked.id);
          if (!option) return null;
          const spelled = describeTime({ kind: poll.kind, ...option }, zone);
          const isChosen = poll.chosen?.optionId === ranked.id;
          const out = ranked.presentersOut.map((id) => names.get(id) ?? "").join(", ");
          return (
            <tr key={ranked.id} className={isChosen ? "bg-good-soft" : undefined}>
              <th
                scope="row"
                className={cx(stays, "min-w-44 sm:min-w-60", isChosen ? "bg-good-soft" : "bg-page")}
              >
                <span className="block text-sm text-ink">
                  {words.place(ranked.place, ranked.tied)}.{" "}
                  <OptionText option={option} minutes={poll.durationMinutes} zone={zone} />
                </span>
                <span className="block font-normal">
                  {words.can(ranked.yes, ranked.ifNeedBe)}
                  {option.past ? ` · ${words.gone}` : ""}
                </span>
                {out ? <span className="block text-warn">{words.presenterOut(out)}</span> : null}
                {onChoose && !option.past ? (
                  <Button
                    size="small"
                    className="mt-1.5"
                    aria-label={words.chooseDate(spelled)}
                    onClick={() => onChoose(ranked.id)}
                  >
                    {words.choose}
                  </Button>
                ) : null}
              </th>
              {results.people.map(({ userId, answers }) => (
                <td key={userId}>
                  <Answer answer={answers[ranked.id]} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
};

const Answer = ({ answer }: { answer: AnswerWord | undefined }) => {
  if (!answer) return <span className="text-muted">{words.noAnswer}</span>;
  const Icon = icons[answer];
  return (
    <span className={tones[answer]} title={words.answers[answer]}>
      <Icon className="size-4" aria-hidden="true" />
      <span className="sr-only">{words.answers[answer]}</span>
    </span>
  );
};
