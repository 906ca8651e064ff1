"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { dayText } from "../day-text.ts";
import { CompareField } from "./compare-field.tsx";
import type { ExistingView } from "./import-view.ts";
import { fillAct, statusWords } from "./words.ts";

type Props = {
  team: string;
  existing: ExistingView;
  isPending: boolean;
  error: string | undefined;
  onFill: (fields: ExistingView["fields"][number]["field"][]) => void;
};

/** The team's paper beside the line that met it, field by field; what the paper lacks can be filled from the line. */
export const CompareExisting = ({ team, existing, isPending, error, onFill }: Props) => {
  const gaps = existing.fields.filter(({ fillable }) => fillable);
  const before = gaps.filter(({ chosen }) => chosen).map(({ field }) => field);
  // Nothing chosen yet: all is offered, and one press takes it.
  const [chosen, setChosen] = useState(before.length > 0 ? before : gaps.map(({ field }) => field));
  return (
    <section aria-label="The paper in the team" className="mb-4 grid gap-4">
      <div>
        <p className="text-sm text-muted">In the team already</p>
        <p className="font-serif text-lg leading-snug">
          <TextLink href={`/t/${team}/papers/${existing.id}`} target="_blank" quiet>
            {existing.title}
          </TextLink>
        </p>
        <p className={existing.discussedOn ? "text-sm font-medium text-warn" : "text-sm text-muted"}>
          {existing.discussedOn
            ? `Discussed on ${dayText(existing.discussedOn)}`
            : statusWords[existing.status]}
        </p>
      </div>
      <ul className="divide-y divide-line border-y border-line">
        {existing.fields.map((compared) => (
          <CompareField
            key={compared.field}
            compared={compared}
            isChosen={chosen.includes(compared.field)}
            onChoose={(isChosen) =>
              setChosen((now) =>
                isChosen ? [...now, compared.field] : now.filter((field) => field !== compared.field),
              )
            }
          />
        ))}
      </ul>
      <FormError keep="Nothing of the paper has changed.">{error}</FormError>
      {gaps.length > 0 ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button
            variant="primary"
            className="max-sm:w-full"
            pending={isPending}
            disabled={chosen.length === 0 && before.length === 0}
            onClick={() => onFill(chosen)}
          >
            {fillAct(chosen.length)}
          </Button>
          <p className="text-sm text-muted">Filled when the import is stored; what the paper has stays.</p>
        </div>
      ) : (
        <p className="text-sm text-muted">This line has nothing that the paper lacks.</p>
      )}
    </section>
  );
};
