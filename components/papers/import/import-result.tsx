"use client";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { dayText } from "../day-text.ts";
import { papersHref } from "../papers-address.ts";
import { ImportDetails } from "./import-details.tsx";
import type { ImportView } from "./import-view.ts";
import { ImportWho } from "./import-who.tsx";
import { ResultLines } from "./result-lines.tsx";
import { StayingPapers } from "./staying-papers.tsx";
import { UndoImport } from "./undo-import.tsx";
import { counted } from "./words.ts";

type Props = { team: string; view: ImportView; zone: string; onChanged: () => void };

const titleOf = ({ status, storedAt, counts }: ImportView): string => {
  if (status === "stored") return `${counted(counts.stored)} imported`;
  return storedAt === null ? "Import set aside" : "Import undone";
};

/** What became of an import, line by line; and the way back. */
export const ImportResult = ({ team, view, zone, onChanged }: Props) => {
  const { status, storedAt, listedOn, counts } = view;
  const day = listedOn ? papersHref(team, { view: "day", on: listedOn }) : papersHref(team, { view: "all" });
  return (
    <>
      <PageHeader
        title={titleOf(view)}
        description={<ImportWho view={view} zone={zone} />}
        actions={
          <>
            {status === "stored" ? <UndoImport team={team} view={view} onUndone={onChanged} /> : null}
            {status === "stored" ? (
              <ButtonLink variant="primary" href={day}>
                {listedOn ? `See the papers of ${dayText(listedOn)}` : "See all papers"}
              </ButtonLink>
            ) : (
              <ButtonLink variant="primary" href={`/t/${team}/papers/import`}>
                Import another text
              </ButtonLink>
            )}
          </>
        }
      />
      {status === "undone" ? (
        <Notice>
          {storedAt === null
            ? "Nothing of it was stored."
            : `${counted(counts.removed)} taken away; ${counts.stored === 0 ? "none stayed." : `${counted(counts.stored)} stayed.`}`}
          <StayingPapers team={team} papers={view.stays} />
        </Notice>
      ) : null}
      {status === "stored" ? <ImportDetails team={team} importId={view.id} /> : null}
      {storedAt
        ? sections(view).map(({ show, title, count }) => (
            <ResultLines key={show} team={team} importId={view.id} show={show} title={title} count={count} />
          ))
        : null}
    </>
  );
};

const sections = ({ status, counts }: ImportView) =>
  [
    {
      show: "made",
      title: status === "undone" ? "What it had imported" : "Imported",
      count: counts.stored + counts.removed,
    },
    { show: "duplicate", title: "In the team already", count: counts.duplicate },
    { show: "left", title: "Left out", count: counts.left },
  ] as const;
