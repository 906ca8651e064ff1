import { cx } from "class-variance-authority";
import { Badge } from "#components/ui/badge.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ImportView, LineView } from "./import-view.ts";
import { type LinePlace, placed } from "./line-place.ts";
import { mayTick } from "./may-tick.ts";
import { placeText } from "./result-words.ts";
import { gapsText } from "./words.ts";

type Props = {
  team: string;
  line: LineView;
  sources: ImportView["sources"];
  place: LinePlace;
  onTick: (positions: number[], ticked: boolean) => void;
  onOpen: (position: number) => void;
};

const badges = {
  new: null,
  duplicate: { tone: "neutral", word: "Duplicate" },
  uncertain: { tone: "warn", word: "Uncertain" },
  unusable: { tone: "bad", word: "Unusable" },
} as const;

/** One line found: whether it shall be stored, its title, and why it has its verdict. */
export const ReviewLine = ({ team, line, sources, place, onTick, onOpen }: Props) => {
  const badge = badges[line.verdict];
  const title = line.title ?? "No title";
  const isDiscussed = line.verdict !== "new" && line.paper?.status === "discussed";
  return (
    <DataListItem
      id={String(line.position)}
      {...placed(place)}
      className={cx(
        "absolute! inset-x-0 top-0",
        // The footer has a line of its own.
        place.index + 1 < place.of && "border-b border-line",
      )}
    >
      <div className="flex items-start gap-3 coarse:gap-1">
        {mayTick(line) ? (
          <Checkbox
            className="shrink-0 coarse:-ml-3 coarse:[&>label]:w-11 coarse:[&>label]:justify-center"
            label={`Import “${title}”`}
            hideLabel
            checked={line.ticked}
            onChange={(event) => onTick([line.position], event.target.checked)}
          />
        ) : (
          <span aria-hidden className="w-[1.125rem] shrink-0 coarse:-ml-3 coarse:w-11" />
        )}
        <div className="min-w-0 flex-1">
          <a
            href={`#line-${line.position}`}
            aria-haspopup="dialog"
            data-row-focus=""
            className={cx(
              "block font-serif text-lg leading-snug hover:text-accent coarse:py-1.5",
              line.ticked && mayTick(line) ? "text-ink" : "text-muted",
            )}
            onClick={(event) => {
              event.preventDefault();
              onOpen(line.position);
            }}
          >
            <span className="line-clamp-2">{title}</span>
          </a>
          <p className="mt-0.5 text-sm text-muted [overflow-wrap:anywhere]">
            {badge ? <Badge tone={badge.tone}>{badge.word}</Badge> : null}{" "}
            <span className={isDiscussed ? "font-medium text-warn" : undefined}>
              {line.sentence.replace(/\.$/, "")}
            </span>
            {line.paper ? (
              <>
                {" · "}
                <TextLink href={`/t/${team}/papers/${line.paper.id}`} target="_blank" quiet>
                  see it
                </TextLink>
              </>
            ) : null}
            {[gapsText(line), line.authors, line.label, placeText(line, sources), ...line.problems]
              .filter(Boolean)
              .map((fact) => ` · ${fact}`)
              .join("")}
          </p>
        </div>
      </div>
    </DataListItem>
  );
};
