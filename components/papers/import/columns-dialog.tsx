"use client";
import { useId } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { ColumnsForm } from "./columns-form.tsx";
import type { SourceView } from "./import-view.ts";
import { refusal } from "./refusal.ts";
import type { ImportWork } from "./use-import.ts";

type Props = { source: SourceView | null; importId: string; work: ImportWork; onClose: () => void };

/** Says what the columns of a table hold; saving reads the table again. */
export const ColumnsDialog = ({ source, importId, work, onClose }: Props) => {
  const form = useId();
  const { setColumns, team } = work;
  const close = () => {
    setColumns.reset();
    onClose();
  };
  return (
    <Dialog
      open={source !== null}
      onClose={close}
      title="What the columns hold"
      description="Its lines are read anew: ticks and corrections on them are lost."
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button type="submit" form={form} variant="primary" pending={setColumns.isPending}>
            Read the table again
          </Button>
        </>
      }
    >
      {source?.columns ? (
        <ColumnsForm
          key={source.position}
          id={form}
          columns={source.columns}
          error={setColumns.error ? refusal(setColumns.error) : undefined}
          onSave={(fields) =>
            setColumns.mutate({ team, importId, source: source.position, fields }, { onSuccess: close })
          }
        />
      ) : null}
    </Dialog>
  );
};
