import { sessionName } from "#components/scheduling/words.ts";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import type { DaysOff } from "./days-off-types.ts";
import { words } from "./words.ts";

type Props = { team: string; collisions: DaysOff["collisions"]; mayMove: boolean };

/** Planned sessions that fall on a day off, each with the way to move it. */
export const CollisionList = ({ team, collisions, mayMove }: Props) => {
  if (collisions.length === 0) return null;
  return (
    <Notice tone="warn" title={words.collisions.title}>
      <ul className="mt-1 flex flex-col gap-1">
        {collisions.map((session) => (
          <li key={session.id} className="flex flex-wrap gap-x-3 wrap-anywhere">
            <TextLink href={`/t/${team}/sessions/${session.id}`}>{sessionName(session)}</TextLink>
            <span>
              {describeDate(session.onDate)}: {session.against.join(", ")}
            </span>
            {mayMove ? (
              <TextLink
                href={`/t/${team}/sessions/${session.id}/edit`}
                aria-label={words.collisions.moveThis(sessionName(session))}
              >
                {words.collisions.move}
              </TextLink>
            ) : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
