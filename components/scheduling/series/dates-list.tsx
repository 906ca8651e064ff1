"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { WhenInput } from "#domain/scheduling/session-input.ts";
import { DateRow } from "./date-row.tsx";
import type { RuleDraft } from "./rule-draft.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  seriesId: string | null;
  /** The first possible day and the rule; null while the form does not say them yet. */
  asked: { when: WhenInput; rule: string } | null;
  draft: RuleDraft;
  onChange: (change: Partial<RuleDraft>) => void;
};

const without = (days: readonly string[], day: string) => days.filter((one) => one !== day);

/** The dates a series would have, as the form is written: what stands against each, what clocks do, and what to do about it. */
export const DatesList = ({ team, seriesId, asked, draft, onChange }: Props) => {
  const trpc = useTRPC();
  const { skipDates, extraDates, makeUp } = draft;
  const [more, setMore] = useState("");
  const input = { team, seriesId, ...(asked ?? idle), skipDates, extraDates, makeUp };
  const { data, error } = useQuery(
    trpc.series.preview.queryOptions(input, {
      enabled: asked !== null,
      placeholderData: keepPreviousData,
      retry: false,
    }),
  );
  const skip = (day: string) => onChange({ skipDates: [...skipDates, day] });
  const failure = error ? readError(error) : null;
  const off =
    data?.dates.filter(
      ({ is, collisions }) => is === "met" && collisions.some(({ kind }) => kind !== "away"),
    ) ?? [];
  const action =
    off.length > 1 ? (
      <Button
        size="small"
        onClick={() => onChange({ skipDates: [...skipDates, ...off.map(({ day }) => day)] })}
      >
        {words.skipAll}
      </Button>
    ) : null;
  const shown = asked ? data : undefined;
  return (
    <Section title={words.dates} action={action}>
      <div aria-live="polite" className="mt-3 flex flex-col gap-2 text-sm">
        {asked ? null : <p className="text-muted">{words.toFill}</p>}
        {failure ? <FormError>{failure.fields.rule ?? failure.sentence}</FormError> : null}
        {shown ? <p className="font-medium">{words.datesOf(shown.words, shown.sessions)}</p> : null}
        {shown?.isOpen ? <p className="text-muted">{words.openEnd(shown.madeUntil)}</p> : null}
        {shown && !shown.isOpen && (shown.dates.at(-1)?.day ?? "") > shown.madeUntil ? (
          <p className="text-muted">{words.madeLater(shown.madeUntil)}</p>
        ) : null}
      </div>
      {shown ? (
        <ol className="mt-2 list-none divide-y divide-line" aria-label={words.dates}>
          {shown.dates.map((date) => (
            <DateRow
              key={date.day}
              date={date}
              zones={{
                mine: shown.zones.mine,
                own: asked?.when.kind === "timed" ? asked.when.zone : undefined,
              }}
              onSkip={() => skip(date.day)}
              onKeep={() => onChange({ skipDates: without(skipDates, date.day) })}
              onRemove={() => onChange({ extraDates: without(extraDates, date.day) })}
              onTake={(day) =>
                onChange({ skipDates: [...skipDates, date.day], extraDates: [...extraDates, day] })
              }
            />
          ))}
        </ol>
      ) : null}
      <div className="mt-4 flex flex-wrap items-end gap-3">
        <TextField
          label={words.addDate}
          type="date"
          className="w-44"
          value={more}
          onChange={(event) => setMore(event.target.value)}
        />
        <Button
          disabled={more === "" || extraDates.includes(more)}
          onClick={() => {
            onChange({ extraDates: [...extraDates, more], skipDates: without(skipDates, more) });
            setMore("");
          }}
        >
          {words.add}
        </Button>
      </div>
    </Section>
  );
};

// Never asked: the query waits until the form says more.
const idle = { when: { kind: "all_day", onDate: "2000-01-01" } as const, rule: "" };
