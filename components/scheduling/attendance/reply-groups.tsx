import { Avatar } from "#components/ui/avatar.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { Attendance, Attendee } from "./attendance-types.ts";
import { words } from "./words.ts";

const Names = ({ people }: { people: readonly Attendee[] }) => (
  <ul className="flex flex-wrap gap-x-4 gap-y-2">
    {people.map(({ userId, name, presents }) => (
      <li key={userId} className="flex min-w-0 items-center gap-2">
        <Avatar name={name} seed={userId} />
        <span className="min-w-0 break-words">
          {name}
          {presents ? <span className="text-muted"> {words.presents}</span> : null}
        </span>
      </li>
    ))}
  </ul>
);

/** Who comes, may come, does not; who has not said is one click away. */
export const ReplyGroups = ({ people, counts }: Pick<Attendance, "people" | "counts">) => {
  const silent = people.filter(({ reply }) => reply === null);
  const groups = (["yes", "maybe", "no"] as const).filter((reply) => counts[reply] > 0);
  return (
    <div className="flex flex-col gap-4 pt-4">
      {groups.length === 0 ? <p className="text-muted">{words.nobodyYet}</p> : null}
      {groups.map((reply) => (
        <div key={reply}>
          <h3 className="mb-2 text-sm text-muted">
            {words.groups[reply]} <span className="tabular">{counts[reply]}</span>
          </h3>
          <Names people={people.filter((person) => person.reply === reply)} />
        </div>
      ))}
      {silent.length > 0 ? (
        <Disclosure summary={words.silent(silent.length)}>
          <Names people={silent} />
        </Disclosure>
      ) : null}
    </div>
  );
};
