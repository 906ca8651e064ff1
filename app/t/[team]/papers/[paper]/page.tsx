import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { Thread } from "#components/discussion/thread.tsx";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { PaperAside } from "#components/papers/paper-aside.tsx";
import { PaperHead } from "#components/papers/paper-head.tsx";
import { can } from "#domain/teams/policy.ts";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../../read-frame-of-page.ts";

type Props = { params: Promise<{ team: string; paper: string }> };

const readPaperOfPage = async (props: Props) => {
  const { team, paper } = await props.params;
  const options = pageTrpc().papers.read.queryOptions({ team, paperId: paper });
  return readOr404(pageQueries().fetchQuery(options), `/t/${team}/papers/${paper}`);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title } = await readPaperOfPage(props);
  return { title };
}

export default async function PaperPage(props: Props) {
  const { team } = await props.params;
  const [paper, frame] = await Promise.all([readPaperOfPage(props), readFrameOfPage(team)]);
  await Promise.all([
    pageQueries().prefetchInfiniteQuery(
      pageTrpc().comments.page.infiniteQueryOptions(
        { team, paperId: paper.id },
        { getNextPageParam: (page) => page.next, initialCursor: null },
      ),
    ),
    pageQueries().prefetchQuery(pageTrpc().sessions.forPaper.queryOptions({ team, paperId: paper.id })),
  ]);
  const { me } = frame;
  const asker = { userId: me.userId, role: me.role };
  const rights = {
    vote: can(asker, "paper.vote"),
    archive: can(asker, "paper.archive"),
    tag: can(asker, "paper.tag"),
    import: can(asker, "paper.import"),
  };
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn
        aside={<PaperAside team={frame.team} paperId={paper.id} zone={me.timeZone} />}
        asideLabel="About this paper"
        below={
          <Thread
            team={team}
            paperId={paper.id}
            me={{ userId: me.userId, name: me.name, role: me.role, timeZone: me.timeZone }}
          />
        }
      >
        <PaperHead team={team} paperId={paper.id} rights={rights} />
      </ReadingColumn>
    </HydrationBoundary>
  );
}
