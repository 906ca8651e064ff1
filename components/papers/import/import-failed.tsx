"use client";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { ErrorState } from "#components/ui/error-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { ImportView } from "./import-view.ts";
import { ImportWho } from "./import-who.tsx";
import type { ImportWork } from "./use-import.ts";

type Props = { team: string; view: ImportView; work: ImportWork; zone: string };

/** An import that came to nothing: why, what was kept, and what to do. One that has lines failed while it was stored. */
export const ImportFailed = ({ team, view, work, zone }: Props) => {
  const isRead = view.counts.lines > 0;
  const another = `/t/${team}/papers/import`;
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
          isRead ? (
            <>
              <Button variant="primary" pending={work.isRunning} onClick={work.run}>
                Try again
              </Button>
              <ButtonLink href={another}>Import another text</ButtonLink>
            </>
          ) : (
            <>
              <ButtonLink variant="primary" href={another}>
                Import another text
              </ButtonLink>
              <Button pending={work.isReadingAgain} onClick={work.readAgain}>
                Read it again
              </Button>
            </>
          )
        }
      >
        {isRead
          ? "Try again to store the lines as they were reviewed."
          : "Mend the text or split it into smaller parts, and import it again."}
      </ErrorState>
    </>
  );
};
