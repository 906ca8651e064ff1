import { Avatar } from "#components/ui/avatar.tsx";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
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
      <div className="grid max-h-72 gap-x-6 overflow-y-auto rounded-control border border-line px-3 py-2 sm:grid-cols-2">
        {people.map(({ userId, name }) => (
          <Checkbox
            key={userId}
            label={
              <span className="flex items-center gap-2">
                <Avatar name={name} seed={userId} size={24} />
                {name}
              </span>
            }
            checked={ticked.has(userId)}
            aria-invalid={error ? true : undefined}
            onChange={(event) =>
              onChange(
                people
                  .map((person) => person.userId)
                  .filter((id) => (id === userId ? event.target.checked : ticked.has(id))),
              )
            }
          />
        ))}
      </div>
      {error ? <p className="mt-1.5 text-xs font-medium text-bad">{error}</p> : null}
    </fieldset>
  );
};
