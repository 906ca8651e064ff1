import { Section } from "#components/ui/section.tsx";
import type { PollResults, PollView } from "./poll-types.ts";
import { ResultsTable } from "./results-table.tsx";
import { words } from "./words.ts";

type Props = {
  poll: PollView;
  zone: string;
  onChoose?: (optionId: string) => void;
};

/** What others said and which date comes first; before the reader has answered, only how many did. */
export const Results = ({ poll, zone, onChoose }: Props) => (
  <Section title={words.results} className="mt-10">
    {poll.results ? (
      <>
        <p className="mt-3 font-serif text-lg leading-snug">{poll.results.sentence}</p>
        <p className="mt-1 text-sm text-muted">{words.answered(poll.counts.answered, poll.counts.asked)}</p>
        <ResultsTable poll={poll} results={poll.results} zone={zone} {...(onChoose ? { onChoose } : {})} />
        <Remarks people={poll.results.people} />
      </>
    ) : (
      <p className="mt-3 text-sm text-muted">{words.hidden(poll.counts.answered, poll.counts.asked)}</p>
    )}
  </Section>
);

const Remarks = ({ people }: { people: PollResults["people"] }) => {
  const said = people.filter(({ note, answeredBy }) => note || answeredBy);
  if (said.length === 0) return null;
  return (
    <ul className="mt-3 list-none text-sm">
      {said.map(({ userId, name, note, answeredBy }) => (
        <li key={userId} className="py-1">
          <span className="font-medium">{name}</span>
          {note ? `: ${note}` : null}
          {answeredBy ? <span className="text-muted"> {words.setBy(answeredBy)}</span> : null}
        </li>
      ))}
    </ul>
  );
};
