"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { CompareField } from "./compare-field.tsx";
import { ExistingHead } from "./existing-head.tsx";
import type { ExistingView } from "./import-view.ts";
import { fillAct } from "./words.ts";

type Props = {
  team: string;
  existing: ExistingView;
  isPending: boolean;
  error: string | undefined;
  onFill: (fields: ExistingView["fields"][number]["field"][]) => void;
  /** Takes back that somebody called it the same paper. */
  onOpen: () => void;
};

/** The team's paper beside the line that met it, field by field; what the paper lacks can be filled from the line. */
export const CompareExisting = ({ team, existing, isPending, error, onFill, onOpen }: Props) => {
  const gaps = existing.fields.filter(({ fillable }) => fillable);
  const before = gaps.filter(({ chosen }) => chosen).map(({ field }) => field);
  // Nothing chosen yet: all is offered, and one press takes it.
  const [chosen, setChosen] = useState(before.length > 0 ? before : gaps.map(({ field }) => field));
  return (
    <section aria-label="The paper in the team" className="mb-4 grid gap-4">
      <ExistingHead team={team} existing={existing} word="In the team already" />
      {existing.isSame === "said" ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p className="text-sm text-muted">
            It looked like this paper, and somebody said that it is the same.
          </p>
          <Button size="small" disabled={isPending} onClick={onOpen}>
            Take that back
          </Button>
        </div>
      ) : null}
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
