import { Section } from "#components/ui/section.tsx";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import type { EditPreview } from "./series-types.ts";
import { words } from "./words.ts";

type Props = { preview: EditPreview };
type Time = EditPreview["makes"][number];

/** Exactly what saving would do: what moves, is cancelled or made, and what stays because it was changed on its own. */
export const EditEffects = ({ preview }: Props) => {
  const { effects } = words;
  const { splits, count, moves, cancels, makes, keeps, zones } = preview;
  const say = (time: Time) => describeTime(time, time.zone ?? zones.team);
  const lists = [
    {
      title: effects.moves(moves.length),
      rows: moves.map(({ id, from, to }) => ({ id, text: `${say(from)} → ${say(to)}` })),
    },
    {
      title: effects.cancels(cancels.length),
      rows: cancels.map(({ id, time }) => ({ id, text: say(time) })),
    },
    { title: effects.makes(makes.length), rows: makes.map((time) => ({ id: say(time), text: say(time) })) },
    {
      title: effects.keeps(keeps.length),
      rows: keeps.map(({ id, time, kept }) => ({ id, text: `${say(time)}: ${effects.keptFields(kept)}` })),
    },
  ];
  return (
    <Section title={effects.title}>
      <div aria-live="polite" className="mt-3 flex flex-col gap-4 text-sm">
        <p>
          {effects.count(count)} {splits ? effects.splits : null}
        </p>
        {lists
          .filter(({ rows }) => rows.length > 0)
          .map(({ title, rows }) => (
            <div key={title}>
              <p className="font-medium">{title}</p>
              <ul className="mt-1 list-disc pl-5 text-muted">
                {rows.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </Section>
  );
};
