import { Button } from "#components/ui/button.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { CompareField } from "./compare-field.tsx";
import { ExistingHead } from "./existing-head.tsx";
import type { ExistingView } from "./import-view.ts";

type Props = {
  team: string;
  existing: ExistingView;
  isPending: boolean;
  error: string | undefined;
  onSay: (said: "same" | "another" | "open") => void;
};

/** The team's paper that a line looks like, field by field, and the question whether it is the same one. */
export const LookAlike = ({ team, existing, isPending, error, onSay }: Props) => (
  <section aria-label="The paper in the team" className="mb-6 grid gap-4">
    <ExistingHead team={team} existing={existing} word="This looks like a paper of the team" />
    <ul className="divide-y divide-line border-y border-line">
      {existing.fields.map((compared) => (
        <CompareField key={compared.field} compared={{ ...compared, fillable: false }} isChosen={false} />
      ))}
    </ul>
    <FormError keep="Nothing has changed.">{error}</FormError>
    <div className="flex flex-wrap items-center gap-2 max-sm:*:w-full">
      <Button pending={isPending} onClick={() => onSay("same")}>
        It is the same paper
      </Button>
      <Button disabled={isPending} onClick={() => onSay("another")}>
        It is another paper
      </Button>
      <Button variant="plain" disabled={isPending} onClick={() => onSay("open")}>
        Leave it out
      </Button>
    </div>
    <p className="text-sm text-muted">
      {existing.ticked
        ? "Now: it is another paper and will be imported."
        : "Now: left out. The same paper can fill what the team’s lacks; another one is imported as new."}
    </p>
  </section>
);
