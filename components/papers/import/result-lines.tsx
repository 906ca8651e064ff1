"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { LineView } from "./import-view.ts";

type Props = { team: string; title: string; lines: readonly LineView[] };

const step = 200;

/** Lines of a decided import that met the same end, with their papers and reasons. */
export const ResultLines = ({ team, title, lines }: Props) => {
  const [shown, setShown] = useState(step);
  if (lines.length === 0) return null;
  return (
    <Section title={title} count={lines.length}>
      <ul className="divide-y divide-line">
        {lines.slice(0, shown).map((line) => (
          <li key={line.position} className="py-2.5">
            {line.paper ? (
              <TextLink
                href={`/t/${team}/papers/${line.paper.id}`}
                prefetch={false}
                quiet
                className="font-serif text-lg leading-snug decoration-transparent hover:decoration-current coarse:inline-block coarse:py-1.5"
              >
                {line.title ?? line.paper.title}
              </TextLink>
            ) : (
              <span className="font-serif text-lg leading-snug text-muted">{line.title ?? "No title"}</span>
            )}
            <p className="text-sm text-muted">{resultOf(line)}</p>
          </li>
        ))}
      </ul>
      {lines.length > shown ? (
        <Button className="mt-3" onClick={() => setShown(shown + step)}>
          Show {Math.min(step, lines.length - shown)} more of {lines.length.toLocaleString("en-US")}
        </Button>
      ) : null}
    </Section>
  );
};

const resultOf = ({ made, paper, verdict, sentence, line }: LineView): string => {
  if (made) return paper ? `Line ${line}` : `Line ${line} · taken away again`;
  return verdict === "new" ? `Line ${line} · not ticked` : `Line ${line} · ${sentence}`;
};
