"use client";
import { useState } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Section } from "#components/ui/section.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import type { OwnDays } from "./days-off-types.ts";
import { ListDialog } from "./list-dialog.tsx";
import { OwnForm } from "./own-form.tsx";
import type { useDaysOff } from "./use-days-off.ts";
import { spanText, words } from "./words.ts";

type Props = { team: string; daysOff: ReturnType<typeof useDaysOff> };

/** The team's own days: deadlines, conferences, breaks. Organizers add, change and remove them, one by one or by a list. */
export const OwnSection = ({ team, daysOff }: Props) => {
  // "new", or the id of the entry that is edited.
  const [open, setOpen] = useState<string | null>(null);
  const [isPasting, setPasting] = useState(false);
  // Kept here, so that a list outlives its dialog.
  const [list, setList] = useState("");
  const { own, may } = daysOff.data;
  const remove = ({ id, ...entry }: OwnDays) =>
    daysOff.remove.mutate(
      { team, id },
      {
        onSuccess: () =>
          showToast(words.own.removed(entry.title), {
            action: { label: words.undo, onSelect: () => daysOff.save.mutate({ team, id, entry }) },
          }),
      },
    );
  return (
    <Section
      title={words.own.title}
      {...(own.length > 0 ? { count: own.length } : {})}
      action={
        may.edit ? (
          <span className="flex gap-2">
            <Button size="small" onClick={() => setPasting(true)}>
              {words.own.paste}
            </Button>
            <Button size="small" onClick={() => setOpen("new")}>
              {words.own.add}
            </Button>
          </span>
        ) : null
      }
    >
      {open === "new" ? <OwnForm team={team} daysOff={daysOff} onClose={() => setOpen(null)} /> : null}
      {own.length === 0 && open === null ? (
        <p className="max-w-[60ch] pt-3 text-sm text-muted">
          {may.edit ? words.own.empty : words.own.emptyReader}
        </p>
      ) : null}
      <ul aria-label={words.own.title} className="divide-y divide-line">
        {own.map((days) => (
          <li key={days.id}>
            {open === days.id ? (
              <OwnForm team={team} daysOff={daysOff} days={days} onClose={() => setOpen(null)} />
            ) : (
              <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2 text-sm">
                <p className="flex min-w-0 flex-1 basis-56 flex-wrap items-center gap-x-2 gap-y-1">
                  <bdi className="min-w-0 font-medium wrap-anywhere">{days.title}</bdi>
                  <Badge>{words.own.kinds[days.kind]}</Badge>
                  <span className="text-muted">{spanText(days)}</span>
                </p>
                {may.edit ? (
                  <span className="flex gap-1">
                    <Button
                      size="small"
                      variant="plain"
                      aria-label={words.own.editThis(days.title)}
                      onClick={() => setOpen(days.id)}
                    >
                      {words.edit}
                    </Button>
                    <Button
                      size="small"
                      variant="plain"
                      aria-label={words.own.removeThis(days.title)}
                      onClick={() => remove(days)}
                    >
                      {words.remove}
                    </Button>
                  </span>
                ) : null}
              </div>
            )}
          </li>
        ))}
      </ul>
      {isPasting ? (
        <ListDialog team={team} text={list} onChange={setList} onClose={() => setPasting(false)} />
      ) : null}
    </Section>
  );
};
