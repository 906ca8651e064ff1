"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { ChosenPapers } from "./chosen-papers.tsx";
import type { PickedPaper } from "./session-types.ts";
import { words } from "./words.ts";

type Props = { team: string; chosen: PickedPaper[]; onChange: (chosen: PickedPaper[]) => void };

/** Waits for a pause in typing, in milliseconds. */
const pause = 200;

/** Chooses the papers of a session and their order, from what the team wants most. */
export const PaperPicker = ({ team, chosen, onChange }: Props) => {
  const trpc = useTRPC();
  const [text, setText] = useState("");
  const [search, setSearch] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSearch(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  const found = useQuery({
    ...trpc.sessions.pickPapers.queryOptions({ team, search }),
    placeholderData: keepPreviousData,
  });
  const offered = (found.data ?? []).filter(({ id }) => chosen.every((paper) => paper.id !== id));
  const { picker } = words;
  return (
    <div className="flex flex-col gap-4">
      <ChosenPapers chosen={chosen} onChange={onChange} />
      <TextField
        label={picker.label}
        hint={picker.hint}
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        // The form around it is not to be sent by a search.
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
      {found.isSuccess && offered.length === 0 ? <p className="text-sm text-muted">{picker.none}</p> : null}
      <ul
        aria-label={picker.label}
        className="max-h-80 divide-y divide-line overflow-y-auto rounded-control border border-line empty:hidden"
      >
        {offered.map(({ id, title, authors, status, voteCount, chosen: isNext }) => (
          <li key={id} className="flex items-center gap-3 px-3 py-2">
            <div className="min-w-0 flex-1">
              <p className="line-clamp-2 font-serif leading-snug">{title}</p>
              <p className="text-xs text-muted tabular">
                {[
                  isNext ? picker.next : "",
                  picker.votes(voteCount),
                  authors,
                  status === "scheduled" ? picker.elsewhere : "",
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            <Button
              size="small"
              aria-label={picker.add(title)}
              onClick={() => onChange([...chosen, { id, title }])}
            >
              Add
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
