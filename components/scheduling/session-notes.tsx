"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Section } from "#components/ui/section.tsx";
import { words } from "./words.ts";

type Props = { team: string; sessionId: string };

/** The organizer's notes on a session, as they were typed; nothing draws nothing. */
export const SessionNotes = ({ team, sessionId }: Props) => {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.sessions.read.queryOptions({ team, sessionId }));
  if (!data.notes) return null;
  return (
    <Section title={words.notes} className="mt-10">
      <p className="max-w-[68ch] pt-4 font-serif break-words whitespace-pre-wrap">{data.notes}</p>
    </Section>
  );
};
