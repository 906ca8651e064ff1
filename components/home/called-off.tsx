import { TextLink } from "#components/ui/text-link.tsx";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import type { Home } from "#server/home/read-home.ts";
import { words } from "./words.ts";

type Props = { team: string; sessions: Home["calledOff"] };

/** The sessions of the next days that will not be, and why. */
export const CalledOff = ({ team, sessions }: Props) =>
  sessions.length === 0 ? null : (
    <ul aria-label={words.calledOff} className="mt-4 flex flex-col gap-1 text-sm text-muted">
      {sessions.map(({ id, title, onDate, reason }) => (
        <li key={id}>
          {words.cancelled}{" "}
          <TextLink href={`/t/${team}/sessions/${id}`} quiet>
            {[describeDate(onDate), title].filter(Boolean).join(", ")}
          </TextLink>
          {reason ? ` – ${reason}` : null}
        </li>
      ))}
    </ul>
  );
