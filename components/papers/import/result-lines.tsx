"use client";
import { Button } from "#components/ui/button.tsx";
import { Section } from "#components/ui/section.tsx";
import { SkeletonList } from "#components/ui/skeleton-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ImportView, LineView, ResultShown } from "./import-view.ts";
import { linesPerCall } from "./lines-per-call.ts";
import { placeText } from "./result-words.ts";
import { useImportLines } from "./use-import-lines.ts";

type Props = { team: string; view: ImportView; show: ResultShown; title: string; count: number };

/** Lines of a decided import that met the same end, with their papers and reasons. */
export const ResultLines = ({ team, view, show, title, count }: Props) =>
  count === 0 ? null : (
    <Section title={title} count={count}>
      <Lines team={team} view={view} show={show} count={count} />
    </Section>
  );

const Lines = ({ team, view, show, count }: Omit<Props, "title">) => {
  const { lines, isRead, hasMore, isReading, readOn } = useImportLines(team, view.id, show);
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
            <p className="text-sm text-muted">{resultOf(line, show, view.sources)}</p>
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

const resultOf = (view: LineView, show: ResultShown, sources: ImportView["sources"]): string => {
  const { made, paper, verdict, sentence, filled } = view;
  const place = placeText(view, sources);
  const at = place.replace(/^(line|pasted)/, (word) => (word === "line" ? "Line" : "Pasted"));
  if (made) return paper ? at : `${at} · taken away again`;
  if (show === "filled") return `${filled.join(", ")} · ${place}`;
  return verdict === "new" ? `${at} · not ticked` : `${at} · ${sentence}`;
};
