import { Button } from "#components/ui/button.tsx";
import { PeopleBoxes } from "#components/ui/people-boxes.tsx";
import { words } from "./words.ts";

type Props = {
  people: readonly { userId: string; name: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  error?: string | undefined;
};

/** Whom to ask, one tick per member. */
export const PeopleField = ({ people, chosen, onChange, error }: Props) => {
  const ticked = new Set(chosen);
  const count = people.filter(({ userId }) => ticked.has(userId)).length;
  if (people.length === 0) return null;
  return (
    <fieldset className="min-w-0">
      <legend className="tabular mb-1.5 text-sm font-medium">{words.asked(count, people.length)}</legend>
      <div className="mb-1 flex gap-2">
        <Button size="small" variant="plain" onClick={() => onChange(people.map(({ userId }) => userId))}>
          {words.everybody}
        </Button>
        <Button size="small" variant="plain" onClick={() => onChange([])}>
          {words.nobody}
        </Button>
      </div>
      <div className="rounded-control border border-line px-3 py-2">
        <PeopleBoxes people={people} chosen={chosen} onChange={onChange} isInvalid={Boolean(error)} />
      </div>
      {error ? <p className="mt-1.5 text-xs font-medium text-bad">{error}</p> : null}
    </fieldset>
  );
};
