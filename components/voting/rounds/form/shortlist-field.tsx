"use client";
import { useId, useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { FormError } from "#components/ui/form-error.tsx";
import { OfferedPapers } from "./offered-papers.tsx";
import { OnShortlist } from "./on-shortlist.tsx";
import type { ShortPaper } from "./round-draft.ts";
import { ShortlistSource } from "./shortlist-source.tsx";
import { type Source, useOffered } from "./use-offered.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  chosen: ShortPaper[];
  onChange: (chosen: ShortPaper[]) => void;
  error: string | undefined;
};

/** Makes the shortlist out of several sources; what is ticked stays, whatever is looked at next. */
export const ShortlistField = ({ team, chosen, onChange, error }: Props) => {
  const id = useId();
  const [source, setSource] = useState<Source>({
    from: "top",
    count: "20",
    listingId: "",
    tag: "",
    text: "",
  });
  const found = useOffered(team, source);
  const { shortlist } = words;
  return (
    <fieldset
      tabIndex={-1}
      className="flex min-w-0 flex-col gap-4 outline-none"
      aria-invalid={error ? true : undefined}
      aria-describedby={`${id}-about${error ? ` ${id}-error` : ""}`}
    >
      <legend className="text-sm font-medium">{shortlist.legend}</legend>
      <p id={`${id}-about`} className="text-xs text-muted">
        {shortlist.about}
      </p>
      {error ? (
        <p id={`${id}-error`} className="text-xs font-medium text-bad">
          {error}
        </p>
      ) : null}
      <ShortlistSource
        source={source}
        found={found}
        onChange={(change) => setSource({ ...source, ...change })}
      />
      <FormError>{found.error ? readError(found.error).sentence : null}</FormError>
      {found.offered.length > 0 ? (
        <OfferedPapers offered={found.offered} chosen={chosen} onChange={onChange} />
      ) : found.isKnown ? (
        <p className="text-sm text-muted">{shortlist.none}</p>
      ) : null}
      {found.others > 0 ? <p className="text-sm text-muted">{shortlist.others(found.others)}</p> : null}
      <OnShortlist chosen={chosen} onChange={onChange} open={Boolean(error)} />
    </fieldset>
  );
};
