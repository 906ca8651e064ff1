"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";
import { TextField } from "#components/ui/text-field.tsx";
import { ChosenPapers } from "./chosen-papers.tsx";
import { OfferedPapers } from "./offered-papers.tsx";
import type { PickedPaper } from "./session-types.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  chosen: PickedPaper[];
  onChange: (chosen: PickedPaper[]) => void;
  /** Whether each paper's minutes are asked too. */
  withMinutes?: boolean;
  /** What is said while none is chosen. */
  empty?: string;
  /** Whether papers that are on a session already are left out. */
  onlyCandidates?: boolean;
};

/** Waits for a pause in typing, in milliseconds. */
const pause = 200;

/** Chooses the papers of a session and their order, from what the team wants most. */
export const PaperPicker = ({
  team,
  chosen,
  onChange,
  withMinutes = false,
  empty = words.picker.empty,
  onlyCandidates = false,
}: Props) => {
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
  const offered = (found.data ?? []).filter(
    ({ id, status }) =>
      (!onlyCandidates || status === "candidate") && chosen.every((paper) => paper.id !== id),
  );
  const { picker } = words;
  return (
    <div className="flex flex-col gap-4">
      <ChosenPapers chosen={chosen} onChange={onChange} withMinutes={withMinutes} empty={empty} />
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
      {[
        { label: picker.chosenNext, papers: offered.filter(({ chosen }) => chosen), isTitled: true },
        { label: picker.label, papers: offered.filter(({ chosen }) => !chosen), isTitled: false },
      ].map(({ label, papers, isTitled }) => (
        <OfferedPapers
          key={label}
          label={label}
          papers={papers}
          isTitled={isTitled}
          onAdd={({ id, title }) => onChange([...chosen, { id, title }])}
        />
      ))}
    </div>
  );
};
