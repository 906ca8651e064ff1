"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Section } from "#components/ui/section.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { AddMaterial } from "./add-material.tsx";
import { words } from "./words.ts";

type Props = { team: string; sessionId: string };

/** What there is to read or look at besides the papers. */
export const Materials = ({ team, sessionId }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data } = useSuspenseQuery(trpc.minutes.materials.queryOptions({ team, sessionId }));
  const [isAdding, setAdding] = useState(false);
  const read = () => queries.invalidateQueries(trpc.minutes.materials.pathFilter());
  const onError = (error: Parameters<typeof readError>[0]) =>
    void showToast(readError(error).sentence, { tone: "bad" });
  const restore = useMutation(trpc.minutes.restoreMaterial.mutationOptions({ onError, onSettled: read }));
  const remove = useMutation(trpc.minutes.removeMaterial.mutationOptions({ onError, onSettled: read }));
  const takeOff = (materialId: string, title: string) =>
    remove.mutate(
      { team, materialId },
      {
        onSuccess: ({ seq }) =>
          void showToast(words.removed(title), {
            action: { label: "Undo", onSelect: () => restore.mutate({ team, seq }) },
          }),
      },
    );
  const { materials, mayAdd } = data;
  return (
    <Section
      id="materials"
      title={words.materials}
      className="scroll-mt-20"
      action={
        mayAdd && !isAdding ? (
          <Button size="small" onClick={() => setAdding(true)}>
            {words.addMaterial}
          </Button>
        ) : null
      }
    >
      {materials.length === 0 && !isAdding ? (
        <p className="pt-4 text-muted">{mayAdd ? words.noMaterials : words.noMaterialsReader}</p>
      ) : null}
      <ul className="divide-y divide-line empty:hidden">
        {materials.map(({ id, title, url, addedBy, mayRemove }) => (
          <li key={id} className="flex items-center gap-3 py-2.5">
            <div className="min-w-0 flex-1 wrap-anywhere">
              <TextLink href={url}>{title}</TextLink>
              <p className="text-xs text-muted">
                {new URL(url).host} · {words.addedBy(addedBy)}
              </p>
            </div>
            {mayRemove ? (
              <IconButton label={words.remove(title)} onClick={() => takeOff(id, title)}>
                <X className="size-4" aria-hidden="true" />
              </IconButton>
            ) : null}
          </li>
        ))}
      </ul>
      {isAdding ? <AddMaterial team={team} sessionId={sessionId} onClose={() => setAdding(false)} /> : null}
    </Section>
  );
};
