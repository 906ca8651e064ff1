import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { FormatChoice } from "./use-recognised.ts";
import { examplePage } from "./words.ts";

type Props = { formats: readonly FormatChoice[]; onExample?: (text: string) => void };

/** What can be read, and a page to try it with; without `onExample` (the box holds a text already) none is offered. */
export const ImportHelp = ({ formats, onExample }: Props) => (
  <Disclosure summary="What can be read here">
    <div className="grid gap-3 text-sm text-muted">
      <ul className="list-disc pl-5">
        {formats.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
      <p>
        One import takes up to 19 files and a text, with 10,000 papers together; each may have 5 MB. A paper
        that stands in them twice is one line; what your team has already is found again by its arXiv id, DOI,
        address or title.
      </p>
      {onExample ? (
        <p>
          <Button size="small" onClick={() => onExample(examplePage)}>
            Try it with an example page
          </Button>
        </p>
      ) : null}
    </div>
  </Disclosure>
);
