import Link from "next/link";
import { DataList } from "#components/ui/data-list.tsx";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { NewMark } from "#components/ui/new-mark.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Home } from "#server/home/read-home.ts";
import { words } from "./words.ts";

type Props = { team: string; threads: Home["threads"] };

/** The threads with comments the reader has not seen, and how many. Nothing draws nothing. */
export const NewThreads = ({ team, threads }: Props) => {
  if (threads.length === 0) return null;
  return (
    <Section title={words.isNew} className="mt-10">
      <DataList label={words.isNew}>
        {threads.map((thread) => (
          <DataListItem key={thread.paperId} id={thread.paperId}>
            <Link
              href={`/t/${team}/papers/${thread.paperId}`}
              data-row-focus=""
              className="group flex flex-col gap-0.5"
            >
              <span className="line-clamp-2 font-serif text-lg leading-snug group-hover:text-accent">
                {thread.title}
              </span>
              <span className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
                <NewMark count={thread.newComments} />
                {words.lastBy(thread.lastBy, thread.newComments)}
              </span>
            </Link>
          </DataListItem>
        ))}
      </DataList>
    </Section>
  );
};
