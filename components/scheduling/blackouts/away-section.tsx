"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Section } from "#components/ui/section.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { AwayForm } from "./away-form.tsx";
import type { AwayDays } from "./days-off-types.ts";
import type { useDaysOff } from "./use-days-off.ts";
import { spanText, words } from "./words.ts";

type Props = { team: string; daysOff: ReturnType<typeof useDaysOff> };

/** Who is away and when; mine can be added and removed here, anybody's by organizers. */
export const AwaySection = ({ team, daysOff }: Props) => {
  const [isAdding, setAdding] = useState(false);
  const { away } = daysOff.data;
  const remove = ({ id, userId, startsOn, endsOn, note }: AwayDays) =>
    daysOff.removeAway.mutate(
      { team, id },
      {
        onSuccess: () =>
          showToast(words.mine.removed, {
            action: {
              label: words.undo,
              onSelect: () =>
                daysOff.saveAway.mutate({
                  team,
                  id,
                  ...(userId ? { userId } : {}),
                  span: { startsOn, endsOn, note: note ?? "" },
                }),
            },
          }),
      },
    );
  return (
    <Section
      title={words.mine.title}
      action={
        isAdding ? null : (
          <Button size="small" onClick={() => setAdding(true)}>
            {words.mine.add}
          </Button>
        )
      }
    >
      {isAdding ? <AwayForm team={team} daysOff={daysOff} onClose={() => setAdding(false)} /> : null}
      {away.length === 0 ? (
        isAdding ? null : (
          <p className="pt-3 text-sm text-muted">{words.mine.empty}</p>
        )
      ) : (
        <ul aria-label={words.mine.title} className="divide-y divide-line">
          {away.map((span) => (
            <li
              key={span.id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2 text-sm"
            >
              <p className="min-w-0 flex-1 basis-56 wrap-anywhere">
                <bdi className="font-medium">{span.isMine ? words.mine.you : span.name}</bdi>{" "}
                <span className="text-muted">
                  {spanText(span)}
                  {span.note ? ` · ${span.note}` : ""}
                </span>
              </p>
              {span.mayChange ? (
                <Button
                  size="small"
                  variant="plain"
                  aria-label={words.mine.removeThis(span.isMine ? words.mine.you : span.name, spanText(span))}
                  onClick={() => remove(span)}
                >
                  {words.remove}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
