"use client";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { ProgressLine } from "#components/ui/progress-line.tsx";
import type { ImportView } from "./import-view.ts";
import { ImportWho } from "./import-who.tsx";
import { progressText } from "./words.ts";

type Props = { team: string; view: ImportView; zone: string };

/** How far the reading or storing of a long import is; it goes on when the page is left. */
export const ImportProgress = ({ team, view, zone }: Props) => {
  const isReading = view.status === "reading";
  const { done, total } = view.progress ?? { done: 0, total: 0 };
  const quarter = total > 0 ? Math.floor((done / total) * 4) * 25 : 0;
  return (
    <>
      <PageHeader
        title={isReading ? "Reading" : "Storing the papers"}
        description={<ImportWho view={view} zone={zone} />}
      />
      <div className="grid max-w-[40rem] gap-6">
        <ProgressLine
          value={done}
          max={Math.max(total, 1)}
          label={isReading ? "Read so far" : "Stored so far"}
          text={progressText(view)}
        />
        {/* Spoken four times and not every second. */}
        <p role="status" className="sr-only">
          {quarter > 0 ? `${quarter} percent` : ""}
        </p>
        <p className="text-muted">
          {isReading
            ? "Nothing is stored before you have seen what was found."
            : "Either all of it is stored, or nothing."}{" "}
          You can leave this page: the import goes on, and the import history leads back to it.
        </p>
        <div>
          <ButtonLink href={`/t/${team}/papers/import/history`}>Import history</ButtonLink>
        </div>
      </div>
    </>
  );
};
