"use client";
import { FrameKeys } from "#components/frame/frame-keys.tsx";
import { useTRPCClient } from "#components/trpc/trpc.ts";
import type { CommandGroup } from "#components/ui/command.ts";

type Props = { team: string; groups: readonly CommandGroup[] };

/** The frame's keys with a palette that finds the team's papers; the search is loaded with its first use. */
export const PaperKeys = ({ team, groups }: Props) => {
  const client = useTRPCClient();
  const search = async (query: string, signal: AbortSignal) =>
    (await import("./find-papers.ts")).findPapers(client, team, query, signal);
  return <FrameKeys groups={groups} search={search} />;
};
