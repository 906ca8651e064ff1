"use client";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { ErrorState } from "#components/ui/error-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { ImportView } from "./import-view.ts";
import { ImportWho } from "./import-who.tsx";

type Props = { team: string; view: ImportView; zone: string };

/** An import that came to nothing: why, what was kept, and what to do. */
export const ImportFailed = ({ team, view, zone }: Props) => {
  const isRead = view.counts.lines > 0;
  return (
    <>
      <PageHeader title="Import failed" description={<ImportWho view={view} zone={zone} />} />
      <ErrorState
        title={view.failure ?? "Something went wrong on the way."}
        kept={
          isRead
            ? "No paper was stored; the lines and texts are kept."
            : "No paper was stored; the texts are kept."
        }
        action={
          <ButtonLink variant="primary" href={`/t/${team}/papers/import`}>
            Import another text
          </ButtonLink>
        }
      >
        Mend the text or split it into smaller parts, and import it again.
      </ErrorState>
    </>
  );
};
