import { AttendanceCheck } from "./attendance-check.tsx";
import type { Attendance } from "./attendance-types.ts";
import { words } from "./words.ts";

type Props = { team: string; sessionId: string; attendance: Attendance };

/** Who came: a check-list for those who write it down, names for all others. */
export const WhoCame = ({ team, sessionId, attendance: { people, counts, may } }: Props) => {
  const there = people.filter((person) => person.there);
  return (
    <div className="pt-4">
      <p aria-live="polite">{counts.there > 0 ? words.there(counts.there) : words.nobodyCame}</p>
      {may.attend ? (
        <>
          <p className="mt-1 text-sm text-muted">{words.check}</p>
          <ul className="mt-2 list-none">
            {people.map((person) => (
              <AttendanceCheck key={person.userId} team={team} sessionId={sessionId} person={person} />
            ))}
          </ul>
        </>
      ) : (
        <p className="mt-1 break-words text-muted">{there.map(({ name }) => name).join(", ")}</p>
      )}
    </div>
  );
};
