"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";
import { FeedBox } from "./feed-box.tsx";
import { words } from "./words.ts";

/** My feed and the team's, and how fresh programs keep them. */
export const Feeds = ({ team }: { team: string }) => {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.calendar.feeds.queryOptions({ team }));
  if (!data) return null;
  return (
    <div>
      <FeedBox team={team} of="mine" feed={data.mine} mayReplace />
      <FeedBox team={team} of="team" feed={data.team} mayReplace={data.may.replaceTeam} />
      <p className="mt-6 max-w-[60ch] text-sm text-muted">
        {words.refresh} {words.reach}
      </p>
    </div>
  );
};
