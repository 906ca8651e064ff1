"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { TagEditor } from "./tag-editor.tsx";

type Props = {
  team: string;
  paper: { id: string; tags: readonly string[] };
  open: boolean;
  onClose: () => void;
};

/** Sets a paper's tags; nothing is saved before the button. */
export const TagsDialog = ({ team, paper, open, onClose }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<readonly string[] | null>(null);
  const { data: known } = useQuery(trpc.papers.tags.queryOptions({ team }, { enabled: open }));
  const close = () => {
    setDraft(null);
    onClose();
  };
  const save = useMutation(
    trpc.papers.setTags.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries(trpc.papers.pathFilter());
        close();
      },
    }),
  );
  const tags = draft ?? paper.tags;
  return (
    <Dialog
      open={open}
      onClose={close}
      title="Tags"
      width="narrow"
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button
            variant="primary"
            pending={save.isPending}
            onClick={() => save.mutate({ team, paperId: paper.id, tags: [...tags] })}
          >
            Save tags
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <TagEditor label="Tags of this paper" tags={tags} known={known ?? []} onTags={setDraft} />
        <FormError keep="Your tags are still here.">
          {save.error ? readError(save.error).sentence : null}
        </FormError>
      </div>
    </Dialog>
  );
};
