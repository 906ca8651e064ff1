import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { PaperView } from "#domain/papers/paper-view.ts";
import { papersHref } from "./papers-address.ts";

type Props = { team: string; view: PaperView; mayImport: boolean };

const words: Record<PaperView, { title: string; text: string }> = {
  day: { title: "No papers on this day", text: "Papers appear here by the day they were listed or added." },
  week: {
    title: "No papers in this week",
    text: "Papers appear here by the week they were listed or added.",
  },
  month: {
    title: "No papers in this month",
    text: "Papers appear here by the month they were listed or added.",
  },
  trending: {
    title: "Nothing is trending yet",
    text: "Papers with fresh votes and comments rise to the top of this list.",
  },
  all: { title: "No papers yet", text: "Everything the team may read stands here, newest first." },
  discussed: {
    title: "Nothing discussed yet",
    text: "When a session is marked as held, its papers move here with their threads.",
  },
  archived: {
    title: "The archive is empty",
    text: "Papers the team set aside stand here and can be brought back.",
  },
};

/** Says what a view is for, and the one next act. */
export const EmptyPapers = ({ team, view, mayImport }: Props) => {
  const { title, text } = words[view];
  const toAll = <ButtonLink href={papersHref(team, { view: "all" })}>See all papers</ButtonLink>;
  const toImport = (
    <ButtonLink variant="primary" href={`/t/${team}/papers/import`}>
      Import papers
    </ButtonLink>
  );
  const isEverything = view === "all" || view === "day";
  return (
    <EmptyState
      title={title}
      action={mayImport && isEverything ? toImport : view === "all" ? undefined : toAll}
    >
      {text}
      {isEverything && mayImport ? " Paste a Daily Papers page or any text with arXiv links to begin." : null}
    </EmptyState>
  );
};
