import { dayText } from "#components/papers/day-text.ts";
import { Avatar } from "#components/ui/avatar.tsx";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { can } from "#domain/teams/policy.ts";
import { roleLabels } from "#domain/teams/roles.ts";
import type { People } from "#server/teams/list-people.ts";
import type { Person } from "./person.ts";
import { RemoveMember } from "./remove-member.tsx";
import { RoleSelect } from "./role-select.tsx";
import { words } from "./words.ts";

type Props = { team: string; person: Person; asker: People["asker"] };

/** One member: name, what they did so far, and their role; owners change it here. */
export const PersonRow = ({ team, person, asker }: Props) => {
  const isMe = person.userId === asker.userId;
  const mayChange = can(asker, "member.change");
  const facts = [
    words.people.joined(dayText(person.joinedAt.slice(0, 10))),
    person.votes > 0 ? words.people.votes(person.votes) : null,
    person.comments > 0 ? words.people.comments(person.comments) : null,
    person.talks > 0 ? words.people.talks(person.talks) : null,
  ].filter((fact) => fact !== null);
  return (
    <DataListItem id={person.userId}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Avatar name={person.name} seed={person.userId} size={40} />
        <div className="min-w-0 flex-1 basis-48">
          <p className="flex font-medium">
            {/* A box of its own direction, so that a name too long for the row loses its end, not its beginning. */}
            <bdi className="min-w-0 truncate">{person.name}</bdi>
            {isMe ? (
              <span className="shrink-0 font-normal text-muted">
                {"\u00a0"}({words.people.you})
              </span>
            ) : null}
          </p>
          <p className="text-sm text-muted tabular">{facts.join(" · ")}</p>
        </div>
        {mayChange ? (
          <div className="flex items-center gap-1 max-sm:pl-13">
            <RoleSelect team={team} person={person} isMe={isMe} />
            {isMe ? (
              <span className="w-9 coarse:w-11" aria-hidden="true" />
            ) : (
              <RemoveMember team={team} person={person} />
            )}
          </div>
        ) : (
          <p className="text-sm text-muted">{roleLabels[person.role]}</p>
        )}
      </div>
    </DataListItem>
  );
};
