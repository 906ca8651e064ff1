"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";
import { ChoiceGroup } from "#components/ui/choice-group.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { dayText } from "../day-text.ts";
import { TagEditor } from "../tag-editor.tsx";
import type { ImportView } from "./import-view.ts";

type Props = {
  team: string;
  view: ImportView;
  onOptions: (changed: {
    listing?: { name: string; listedOn: string } | null;
    tags?: string[];
    target?: ImportView["target"];
  }) => void;
};

/** The list the papers came from, what they are tagged with and where they go; saved as it is changed. */
export const ImportOptions = ({ team, view, onOptions }: Props) => {
  const trpc = useTRPC();
  const { data: known } = useQuery(trpc.papers.tags.queryOptions({ team }));
  const [name, setName] = useState(view.listingName ?? "Pasted list");
  const [day, setDay] = useState(view.listedOn ?? "");
  // What another window or somebody else has set.
  const [seen, setSeen] = useState({ name: view.listingName, day: view.listedOn });
  if (seen.name !== view.listingName || seen.day !== view.listedOn) {
    setSeen({ name: view.listingName, day: view.listedOn });
    setName(view.listingName ?? "Pasted list");
    setDay(view.listedOn ?? "");
  }
  const saveListing = () =>
    onOptions({ listing: day ? { name: name.trim() || "Pasted list", listedOn: day } : null });
  const assumed =
    view.listedOn && view.listedOnAssumed
      ? `${dayText(view.listedOn, true)} has no year in the text; we took ${view.listedOn.slice(0, 4)}.`
      : undefined;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 sm:max-lg:grid-cols-2">
      <TextField
        type="date"
        label="Listed on"
        value={day}
        hint={assumed ?? (day === "" ? "No list: the papers count as added today." : undefined)}
        onChange={(event) => setDay(event.target.value)}
        onBlur={() => day !== (view.listedOn ?? "") && saveListing()}
      />
      {day ? (
        <TextField
          label="Name of the list"
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
          onBlur={() => name.trim() !== (view.listingName ?? "") && saveListing()}
        />
      ) : null}
      <TagEditor
        label="Tags for new papers"
        tags={view.tags}
        known={known ?? []}
        onTags={(tags) => onOptions({ tags })}
      />
      <ChoiceGroup
        legend="New papers go to"
        name="target"
        value={view.target}
        options={[
          { value: "candidates", label: "Candidates" },
          { value: "archive", label: "Archive" },
        ]}
        onChange={(target) => onOptions({ target })}
      />
    </div>
  );
};
