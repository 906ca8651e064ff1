"use client";
import { ChoiceGroup } from "#components/ui/choice-group.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import type { Source, useOffered } from "./use-offered.ts";
import { words } from "./words.ts";

type Props = {
  source: Source;
  found: ReturnType<typeof useOffered>;
  onChange: (change: Partial<Source>) => void;
};

const sources = (["top", "listing", "tag", "search"] as const).map((value) => ({
  value,
  label: words.shortlist.sources[value],
}));

/** Where to look for papers, and what exactly there. */
export const ShortlistSource = ({ source, found, onChange }: Props) => {
  const { shortlist } = words;
  const field = {
    top: (
      <TextField
        label={shortlist.howMany}
        className="w-28"
        type="number"
        inputMode="numeric"
        min={2}
        max={500}
        value={source.count}
        onChange={(event) => onChange({ count: event.target.value })}
        onKeyDown={stay}
      />
    ),
    listing:
      found.listings.length === 0 ? (
        <p className="text-sm text-muted">{shortlist.noListings}</p>
      ) : (
        <Select
          label={shortlist.listing}
          value={found.listingId}
          options={found.listings.map(({ id, name, listedOn, papers }) => ({
            value: id,
            label: shortlist.listingOf(name, describeDate(listedOn), papers),
          }))}
          onChange={(event) => onChange({ listingId: event.target.value })}
        />
      ),
    tag:
      found.tags.length === 0 ? (
        <p className="text-sm text-muted">{shortlist.noTags}</p>
      ) : (
        <Select
          label={shortlist.tag}
          value={found.tag}
          options={found.tags.map((tag) => ({ value: tag, label: tag }))}
          onChange={(event) => onChange({ tag: event.target.value })}
        />
      ),
    search: (
      <TextField
        label={shortlist.search}
        hint={shortlist.searchHint}
        type="search"
        maxLength={200}
        value={source.text}
        onChange={(event) => onChange({ text: event.target.value })}
        onKeyDown={stay}
      />
    ),
  };
  return (
    <div className="flex flex-col gap-3">
      <ChoiceGroup
        legend={shortlist.from}
        name="source"
        options={sources}
        value={source.from}
        onChange={(from) => onChange({ from })}
      />
      {field[source.from]}
    </div>
  );
};

/** The form around it is not to be sent by a search. */
const stay = (event: React.KeyboardEvent) => {
  if (event.key === "Enter") event.preventDefault();
};
