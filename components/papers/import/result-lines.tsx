"use client";
import { Button } from "#components/ui/button.tsx";
import { Section } from "#components/ui/section.tsx";
import { SkeletonList } from "#components/ui/skeleton-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { LineView, ResultShown } from "./import-view.ts";
import { linesPerCall } from "./lines-per-call.ts";
import { useImportLines } from "./use-import-lines.ts";

type Props = { team: string; importId: string; show: ResultShown; title: string; count: number };

/** Lines of a decided import that met the same end, with their papers and reasons. */
export const ResultLines = ({ team, importId, show, title, count }: Props) =>
  count === 0 ? null : (
    <Section title={title} count={count}>
      <Lines team={team} importId={importId} show={show} count={count} />
    </Section>
  );

const Lines = ({ team, importId, show, count }: Omit<Props, "title">) => {
  const { lines, isRead, hasMore, isReading, readOn } = useImportLines(team, importId, show);
  if (!isRead) return <SkeletonList />;
  return (
    <>
      <ul className="divide-y divide-line">
        {lines.map((line) => (
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
      {hasMore ? (
        <Button className="mt-3" pending={isReading} onClick={readOn}>
          Show {Math.min(linesPerCall, count - lines.length)} more of {count.toLocaleString("en-US")}
        </Button>
      ) : null}
    </>
  );
};

const resultOf = ({ made, paper, verdict, sentence, line }: LineView): string => {
  if (made) return paper ? `Line ${line}` : `Line ${line} · taken away again`;
  return verdict === "new" ? `Line ${line} · not ticked` : `Line ${line} · ${sentence}`;
};
