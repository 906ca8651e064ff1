"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Section } from "#components/ui/section.tsx";
import { MyReply } from "./my-reply.tsx";
import { ReplyGroups } from "./reply-groups.tsx";
import { useAttendanceNews } from "./use-attendance-news.ts";
import { WhoCame } from "./who-came.tsx";
import { words } from "./words.ts";

type Props = { team: string; sessionId: string };

/** Who comes to a session and the reader's own reply; once it has begun, who came. Nothing for one that did not take place. */
export const WhoComes = ({ team, sessionId }: Props) => {
  const trpc = useTRPC();
  // What may be said depends on the clock too, so a page left open asks again every minute.
  const { data } = useSuspenseQuery({
    ...trpc.attendance.list.queryOptions({ team, sessionId }),
    refetchInterval: 60_000,
  });
  useAttendanceNews();
  const { counts, mine, may, tookPlace } = data;
  const isKnown = tookPlace && (may.attend || counts.there > 0);
  if (!may.reply && !isKnown) return null;
  return (
    <Section
      title={tookPlace ? words.titleAfter : words.title}
      {...(tookPlace ? {} : { count: counts.yes })}
      className="mt-10"
    >
      {may.reply ? <MyReply team={team} sessionId={sessionId} mine={mine} /> : null}
      {tookPlace ? (
        <WhoCame team={team} sessionId={sessionId} attendance={data} />
      ) : (
        <ReplyGroups people={data.people} counts={counts} />
      )}
    </Section>
  );
};
