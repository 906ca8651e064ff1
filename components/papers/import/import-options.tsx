"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";
import { TextField } from "#components/ui/text-field.tsx";
import { dayText } from "../day-text.ts";
import { TagEditor } from "../tag-editor.tsx";
import type { ImportView } from "./import-view.ts";

type Props = {
  team: string;
  view: ImportView;
  onOptions: (listing: { name: string; listedOn: string } | null, tags: string[]) => void;
};

/** The list the papers came from, and what they are tagged with; saved as it is changed. */
export const ImportOptions = ({ team, view, onOptions }: Props) => {
  const trpc = useTRPC();
  const { data: known } = useQuery(trpc.papers.tags.queryOptions({ team }));
  const [name, setName] = useState(view.listingName ?? "Pasted list");
  const [day, setDay] = useState(view.listedOn ?? "");
  const listing = (on: string) => (on ? { name: name.trim() || "Pasted list", listedOn: on } : null);
  const save = (on: string, tags = view.tags) => onOptions(listing(on), tags);
  const assumed =
    view.listedOn && view.listedOnAssumed
      ? `${dayText(view.listedOn, true)} has no year in the text; we took ${view.listedOn.slice(0, 4)}.`
      : undefined;
  return (
    <div className="grid gap-4 max-lg:grid-cols-2 max-lg:[&>:last-child]:col-span-2 sm:max-lg:grid-cols-3 sm:max-lg:[&>:last-child]:col-span-1">
      <TextField
        type="date"
        label="Listed on"
        value={day}
        hint={assumed ?? (day === "" ? "No list: the papers count as added today." : undefined)}
        onChange={(event) => setDay(event.target.value)}
        onBlur={() => day !== (view.listedOn ?? "") && save(day)}
      />
      {day ? (
        <TextField
          label="Name of the list"
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
          onBlur={() => name.trim() !== (view.listingName ?? "") && save(day)}
        />
      ) : null}
      <TagEditor
        label="Tags for new papers"
        tags={view.tags}
        known={known ?? []}
        onTags={(tags) => save(day, tags)}
      />
    </div>
  );
};
