import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { dayText } from "../day-text.ts";
import type { ImportView } from "./import-view.ts";

type Props = { team: string; sessions: ImportView["sessions"] };

const mostShown = 50;

/** The held sessions that an import wrote down, the latest first. */
export const ResultSessions = ({ team, sessions }: Props) =>
  sessions.length === 0 ? null : (
    <Section title="Sessions written down" count={sessions.length}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {sessions.slice(0, mostShown).map(({ id, onDate }) => (
          <li key={id}>
            <TextLink
              href={`/t/${team}/sessions/${id}`}
              prefetch={false}
              className="coarse:inline-block coarse:py-2.5"
            >
              {dayText(onDate)}
            </TextLink>
          </li>
        ))}
        {sessions.length > mostShown ? (
          <li>
            <TextLink href={`/t/${team}/sessions?when=past`}>and {sessions.length - mostShown} more</TextLink>
          </li>
        ) : null}
      </ul>
    </Section>
  );
