"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { BoxFiles } from "./box-files.tsx";
import { FileButton } from "./file-button.tsx";
import { FormatSelect } from "./format-select.tsx";
import { ImportHelp } from "./import-help.tsx";
import { noteRead } from "./just-read.ts";
import { PasteField } from "./paste-field.tsx";
import { refusal } from "./refusal.ts";
import { useBoxFiles } from "./use-box-files.ts";
import { useDraftText } from "./use-draft-text.ts";
import { type FormatChoice, useRecognised } from "./use-recognised.ts";
import { fitsOneCall, readAct } from "./words.ts";

type Props = { team: string; formats: readonly FormatChoice[] };

/** One box that takes anything with papers in it, a text and files, says what it recognises, and leads to the review. */
export const ImportBox = ({ team, formats }: Props) => {
  const trpc = useTRPC();
  const router = useRouter();
  const [text, setText] = useDraftText(`lectern-import-${team}`);
  const [format, setFormat] = useState("auto");
  const { files, add, remove, setFormat: setFileFormat } = useBoxFiles();
  const [problem, setProblem] = useState<string | null>(null);
  const recognised = useRecognised({ team, text, format });
  const preview = useMutation(
    trpc.papers.previewImport.mutationOptions({
      onSuccess: ({ importId }) => {
        noteRead(importId);
        router.push(`/t/${team}/papers/import/${importId}`);
        setText("");
      },
      onError: (error) => setProblem(refusal(error)),
    }),
  );
  const change = (next: string) => {
    setProblem(null);
    setText(next);
  };
  const takeFiles = async (chosen: File[]) => {
    const sentences = await add(chosen);
    setProblem(sentences.length > 0 ? sentences.join(" ") : null);
  };
  const hasText = text.trim() !== "";
  const submit = () => {
    const sources = [
      ...(hasText ? [{ name: null, text, format }] : []),
      ...files.map(({ name, text, format }) => ({ name, text, format })),
    ];
    if (sources.length === 0)
      return setProblem("There is nothing to read yet. Paste a text or choose a file.");
    if (!fitsOneCall(sources))
      return setProblem("Together this is more than one import can carry (8 MB). Import it in two parts.");
    setProblem(null);
    preview.mutate({ team, sources });
  };
  const kept = hasText ? "Your text is still in the box." : "Your files are still in the box.";
  return (
    <Form className="grid grid-cols-[minmax(0,1fr)] gap-4" onSubmit={() => submit()}>
      <PasteField
        text={text}
        onText={change}
        onFiles={(chosen) => void takeFiles(chosen)}
        onSubmit={submit}
      />
      <p aria-live="polite" className="min-h-5 text-sm text-muted">
        {problem === null ? recognised : null}
      </p>
      <BoxFiles
        team={team}
        files={files}
        formats={formats}
        onRemove={(id) => {
          setProblem(null);
          remove(id);
        }}
        onFormat={setFileFormat}
      />
      <FormError {...(hasText || files.length > 0 ? { keep: kept } : {})}>{problem}</FormError>
      <div className="flex flex-wrap items-end gap-3">
        <Button
          type="submit"
          variant="primary"
          className="max-sm:order-last max-sm:w-full"
          pending={preview.isPending || preview.isSuccess}
        >
          {readAct(hasText || files.length === 0, files.length)}
        </Button>
        <FileButton onFiles={(chosen) => void takeFiles(chosen)} />
        {hasText || files.length === 0 ? (
          <FormatSelect
            label="Format"
            className="min-w-52 max-sm:flex-1"
            value={format}
            formats={formats}
            onFormat={setFormat}
          />
        ) : null}
      </div>
      <ImportHelp formats={formats} {...(hasText || files.length > 0 ? {} : { onExample: change })} />
    </Form>
  );
};
