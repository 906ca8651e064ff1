"use client";
import { X } from "lucide-react";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Section } from "#components/ui/section.tsx";
import { PlaceForm } from "./place-form.tsx";
import type { useDaysOff } from "./use-days-off.ts";
import { spanText, words } from "./words.ts";

type Props = { team: string; daysOff: ReturnType<typeof useDaysOff> };

/** Whose public holidays count, and which days those are. */
export const HolidaySection = ({ team, daysOff }: Props) => {
  const [isChoosing, setChoosing] = useState(false);
  const { places, holidays, may } = daysOff.data;
  const set = (next: { country: string; region: string }[]) =>
    daysOff.setPlaces.mutate({ team, places: next.map(({ country, region }) => ({ country, region })) });
  return (
    <Section
      title={words.holidays.title}
      action={
        may.edit && !isChoosing ? (
          <Button size="small" onClick={() => setChoosing(true)}>
            {words.holidays.choose}
          </Button>
        ) : null
      }
    >
      {places.length === 0 ? (
        <p className="max-w-[60ch] pt-3 text-sm text-muted">
          {may.edit ? words.holidays.empty : words.holidays.emptyReader}
        </p>
      ) : (
        <ul aria-label={words.holidays.title} className="flex flex-wrap gap-2 pt-3">
          {places.map((place) => (
            <li
              key={`${place.country} ${place.region}`}
              className="flex min-h-8 items-center gap-1 rounded-control border border-line bg-surface px-3 text-sm"
            >
              {place.name}
              {may.edit ? (
                <IconButton
                  label={words.holidays.removeThis(place.name)}
                  size="small"
                  onClick={() => set(places.filter((other) => other !== place))}
                >
                  <X aria-hidden className="size-4" />
                </IconButton>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {isChoosing ? (
        <PlaceForm
          team={team}
          isPending={daysOff.setPlaces.isPending}
          onAdd={(place) => set([...places, place])}
          onClose={() => setChoosing(false)}
        />
      ) : null}
      {places.length > 0 && holidays.length === 0 ? (
        <p className="pt-3 text-sm text-muted">{words.holidays.none}</p>
      ) : null}
      {holidays.length > 0 ? (
        <div className="pt-2">
          <Disclosure summary={words.holidays.next(holidays.length)}>
            <ul className="flex flex-col gap-1 text-sm">
              {holidays.map((holiday) => (
                <li key={`${holiday.startsOn} ${holiday.title}`}>
                  {holiday.title} <span className="text-muted">{spanText(holiday)}</span>
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ) : null}
    </Section>
  );
};
