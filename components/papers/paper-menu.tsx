"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Archive, ArchiveRestore, Tag } from "lucide-react";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Menu } from "#components/ui/menu.tsx";
import type { MenuItem } from "#components/ui/menu-item.ts";
import { showToast } from "#components/ui/show-toast.ts";
import { mayArchive } from "#domain/papers/may-archive.ts";
import type { PaperStatus } from "#domain/papers/paper.ts";
import { TagsDialog } from "./tags-dialog.tsx";

type Props = {
  team: string;
  paper: { id: string; status: PaperStatus; tags: readonly string[] };
  rights: { archive: boolean; tag: boolean };
};

/** What can be done to a paper as a whole: its tags, the archive. Nothing for those who may do neither. */
export const PaperMenu = ({ team, paper, rights }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [tagging, setTagging] = useState(false);
  const input = { team, paperId: paper.id };
  const refresh = () => queries.invalidateQueries(trpc.papers.pathFilter());
  const onError = (error: Parameters<typeof readError>[0]) =>
    showToast(readError(error).sentence, { tone: "bad" });
  const restore = useMutation(trpc.papers.restore.mutationOptions({ onError, onSuccess: refresh }));
  const archive = useMutation(
    trpc.papers.archive.mutationOptions({
      onError,
      onSuccess: () => {
        void refresh();
        const undo = { label: "Undo", onSelect: () => restore.mutate(input) };
        showToast("The paper is in the archive. Its votes and comments are kept.", { action: undo });
      },
    }),
  );
  const items: MenuItem[] = [
    ...(rights.tag
      ? [{ label: "Tags…", icon: <Tag className="size-4" aria-hidden />, onSelect: () => setTagging(true) }]
      : []),
    ...(rights.archive && paper.status !== "archived" && mayArchive(paper.status).ok
      ? [
          {
            label: "Move to the archive",
            icon: <Archive className="size-4" aria-hidden />,
            onSelect: () => archive.mutate(input),
          },
        ]
      : []),
    ...(rights.archive && paper.status === "archived"
      ? [
          {
            label: "Bring back from the archive",
            icon: <ArchiveRestore className="size-4" aria-hidden />,
            onSelect: () => restore.mutate(input),
          },
        ]
      : []),
  ];
  if (items.length === 0) return null;
  return (
    <>
      <Menu label="More for this paper" items={items} />
      <TagsDialog team={team} paper={paper} open={tagging} onClose={() => setTagging(false)} />
    </>
  );
};
