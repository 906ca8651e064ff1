"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Select } from "#components/ui/select.tsx";
import { FileButton } from "./file-button.tsx";
import { ImportHelp } from "./import-help.tsx";
import { PasteField } from "./paste-field.tsx";
import { readFile } from "./read-file.ts";
import { useDraftText } from "./use-draft-text.ts";
import { type FormatChoice, useRecognised } from "./use-recognised.ts";

type Props = { team: string; formats: readonly FormatChoice[]; today: string };

/** One box that takes anything with papers in it, says what it recognises, and leads to the review. */
export const ImportBox = ({ team, formats, today }: Props) => {
  const trpc = useTRPC();
  const router = useRouter();
  const [text, setText] = useDraftText(`lectern-import-${team}`);
  const [format, setFormat] = useState("auto");
  const [problem, setProblem] = useState<string | null>(null);
  const recognised = useRecognised(text, format, formats, today);
  const preview = useMutation(
    trpc.papers.previewImport.mutationOptions({
      onSuccess: ({ importId }) => {
        router.push(`/t/${team}/papers/import/${importId}`);
        setText("");
      },
      onError: (error) => {
        const { sentence, details } = readError(error);
        setProblem(typeof details.sentence === "string" ? details.sentence : sentence);
      },
    }),
  );
  const change = (next: string) => {
    setProblem(null);
    setText(next);
  };
  const takeFile = async (file: File) => {
    const read = await readFile(file);
    if ("text" in read) change(read.text);
    else setProblem(read.sentence);
  };
  const submit = () => {
    setProblem(text.trim() === "" ? "There is nothing to read yet. Paste a text or choose a file." : null);
    if (text.trim() !== "") preview.mutate({ team, text, format });
  };
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <PasteField text={text} onText={change} onFile={(file) => void takeFile(file)} onSubmit={submit} />
      <p aria-live="polite" className="min-h-5 text-sm text-muted">
        {problem === null ? recognised?.sentence : null}
      </p>
      <FormError {...(text.trim() ? { keep: "Your text is still in the box." } : {})}>{problem}</FormError>
      <div className="flex flex-wrap items-end gap-3">
        <Button
          type="submit"
          variant="primary"
          className="max-sm:order-last max-sm:w-full"
          pending={preview.isPending || preview.isSuccess}
        >
          Read this text
        </Button>
        <FileButton onFile={(file) => void takeFile(file)} />
        <Select
          label="Format"
          hideLabel
          className="min-w-52 max-sm:flex-1"
          value={format}
          onChange={(event) => setFormat(event.target.value)}
          options={[
            { value: "auto", label: "Find the format by itself" },
            ...formats.map(({ id, label }) => ({ value: id, label })),
          ]}
        />
      </div>
      <ImportHelp formats={formats} {...(text.trim() === "" ? { onExample: change } : {})} />
    </form>
  );
};
