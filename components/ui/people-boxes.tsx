import { Avatar } from "./avatar.tsx";
import { Checkbox } from "./checkbox.tsx";

type Props = {
  people: readonly { userId: string; name: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  isInvalid?: boolean;
};

/** One tick per person, in their order. Whoever is chosen and not among them goes with the next press. */
export const PeopleBoxes = ({ people, chosen, onChange, isInvalid = false }: Props) => {
  const ticked = new Set(chosen);
  return (
    <div className="grid max-h-72 gap-x-6 overflow-y-auto sm:grid-cols-2">
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
          aria-invalid={isInvalid ? true : undefined}
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
  );
};
