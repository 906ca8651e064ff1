import { Plus } from "lucide-react";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { LinkTabs } from "#components/ui/link-tabs.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { PaperView } from "#domain/papers/paper-view.ts";
import { type PapersAddress, papersHref } from "./papers-address.ts";
import { SearchField } from "./search-field.tsx";

type Props = { team: string; address: PapersAddress; mayImport: boolean };

const tabs: [PaperView | "queue", string][] = [
  ["day", "Day"],
  ["week", "Week"],
  ["month", "Month"],
  ["trending", "Trending"],
  ["queue", "Queue"],
  ["all", "All"],
  ["discussed", "Discussed"],
  ["archived", "Archive"],
];

/** The papers page's head: its views, the search, and the way to import. */
export const PapersHeader = ({ team, address, mayImport }: Props) => {
  const { view, on, tag } = address.list;
  const keep = (to: PaperView) => ({ view: to, ...(on ? { on } : {}), ...(tag ? { tag } : {}) });
  return (
    <>
      <PageHeader
        title="Papers"
        actions={
          mayImport ? (
            <ButtonLink
              variant="primary"
              href={`/t/${team}/papers/import`}
              icon={<Plus aria-hidden size={16} />}
            >
              Import papers
            </ButtonLink>
          ) : undefined
        }
      />
      <SearchField team={team} words={address.search} />
      <div className="mt-4 mb-4">
        <LinkTabs
          label="Views"
          current={address.search ? "" : papersHref(team, address.list)}
          items={tabs.map(([to, label]) => ({
            label,
            href:
              to === "queue"
                ? `/t/${team}/vote/queue`
                : papersHref(team, to === view ? address.list : keep(to)),
          }))}
        />
      </div>
      {view === "trending" && !address.search ? (
        <p className="mb-3 text-sm text-muted">
          By votes and comments; each counts half as much after 14 days. It decides nothing.
        </p>
      ) : null}
      {tag ? (
        <p className="mb-3 text-sm text-muted">
          Only papers tagged <strong className="wrap-anywhere text-ink">{tag}</strong>.{" "}
          <a className="text-accent underline" href={papersHref(team, { view })}>
            Show all
          </a>
        </p>
      ) : null}
    </>
  );
};
