import { Button } from "#components/ui/button.tsx";
import { describeDate, describeZone } from "#domain/scheduling/describe-time.ts";
import type { SessionDraft } from "./session-draft.ts";
import { words } from "./words.ts";

type Props = { theirs: SessionDraft; yours: SessionDraft; onTake: () => void; onKeep: () => void };

const when = ({ isAllDay, date, time, zone, minutes }: SessionDraft) =>
  [
    date && describeDate(date),
    ...(isAllDay ? ["all day"] : [time, `${minutes} min`, describeZone(zone)]),
  ].join(", ");

const rows: [label: string, read: (draft: SessionDraft) => string][] = [
  [words.fields.when, when],
  [words.fields.place, ({ place }) => place],
  [words.fields.link, ({ meetingUrl }) => meetingUrl],
  [words.fields.title, ({ title }) => title],
  [words.fields.notes, ({ notes }) => notes],
];

/** What somebody else saved beside what you wrote, where the two differ. */
export const TextConflict = ({ theirs, yours, onTake, onKeep }: Props) => {
  const { conflict } = words;
  return (
    <section
      role="alert"
      aria-labelledby="conflict"
      className="rounded-card border border-warn/40 bg-warn-soft p-4 text-sm"
    >
      <h2 id="conflict" className="font-medium">
        {conflict.title}
      </h2>
      <p className="mt-1">{conflict.text}</p>
      {rows
        .filter(([, read]) => read(theirs) !== read(yours))
        .map(([label, read]) => (
          <dl key={label} className="mt-3 grid gap-x-6 gap-y-2 border-t border-line pt-3 sm:grid-cols-2">
            {[
              { name: conflict.theirs, text: read(theirs) },
              { name: conflict.yours, text: read(yours) },
            ].map(({ name, text }) => (
              <div key={name} className="min-w-0">
                <dt className="text-xs text-muted">
                  {label} · {name}
                </dt>
                <dd className="max-h-60 overflow-y-auto break-words whitespace-pre-wrap">
                  {text || <span className="text-muted">{conflict.empty}</span>}
                </dd>
              </div>
            ))}
          </dl>
        ))}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button onClick={onTake}>{conflict.take}</Button>
        <Button variant="primary" onClick={onKeep}>
          {conflict.keep}
        </Button>
      </div>
    </section>
  );
};
