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
import { ResultSessions } from "./result-sessions.tsx";
import { resultRemark, resultTitle, undoneSentences } from "./result-words.ts";
import { StayingPapers } from "./staying-papers.tsx";
import { UndoImport } from "./undo-import.tsx";

type Props = { team: string; view: ImportView; zone: string; onChanged: () => void };

/** What became of an import, line by line; and the way back. */
export const ImportResult = ({ team, view, zone, onChanged }: Props) => {
  const { status, storedAt, listedOn } = view;
  const remark = resultRemark(view);
  const day = listedOn ? papersHref(team, { view: "day", on: listedOn }) : papersHref(team, { view: "all" });
  return (
    <>
      <PageHeader
        title={resultTitle(view)}
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
          {undoneSentences(view).join(" ")}
          <StayingPapers team={team} papers={view.stays} />
        </Notice>
      ) : null}
      {remark ? <p className="mb-4 text-pretty">{remark}</p> : null}
      {status === "stored" ? <ImportDetails team={team} importId={view.id} /> : null}
      {storedAt
        ? sections(view).map(({ show, title, count }) => (
            <ResultLines key={show} team={team} view={view} show={show} title={title} count={count} />
          ))
        : null}
      <ResultSessions team={team} sessions={view.sessions} />
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
    {
      show: "filled",
      title: status === "undone" ? "What it had filled" : "Gaps filled",
      count: counts.filledLines,
    },
    {
      show: "met",
      title: "In the team already",
      count: Math.max(0, counts.duplicate - counts.twins - counts.filledLines),
    },
    { show: "twin", title: "Twice in these texts", count: counts.twins },
    { show: "left", title: "Left out", count: counts.left },
  ] as const;
