"use client";
import { useState } from "react";
import { FormError } from "#components/ui/form-error.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { importLimits } from "#domain/papers/import/import-limits.ts";
import type { WholeLine } from "./import-view.ts";

type Texts = { title: string | null; abstract: string | null };

type Props = {
  id: string;
  line: WholeLine;
  error: string | undefined;
  onSave: (texts: Texts & { before: Texts }) => void;
  onUnchanged: () => void;
};

/** What was read on a line, to be corrected. */
export const LineForm = ({ id, line, error, onSave, onUnchanged }: Props) => {
  const [title, setTitle] = useState(line.title ?? "");
  const [abstract, setAbstract] = useState(line.abstract ?? "");
  const isChanged = title !== (line.title ?? "") || abstract !== (line.abstract ?? "");
  const facts = [
    line.authors.join(", "),
    line.arxivId && `arXiv ${line.arxivId}`,
    line.doi && `doi ${line.doi}`,
    line.venue,
    line.publishedOn && `published ${line.publishedOn}`,
    ...line.problems,
  ].filter(Boolean);
  return (
    <form
      id={id}
      className="grid min-w-0 content-start gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const before = { title: line.title, abstract: line.abstract };
        if (isChanged) onSave({ title, abstract, before });
        else onUnchanged();
      }}
    >
      <FormError keep="Your correction is still here.">{error}</FormError>
      <TextArea
        label="Title"
        serif
        rows={2}
        value={title}
        maxLength={importLimits.titleCharacters}
        // A title is one line.
        onChange={(event) => setTitle(event.target.value.replace(/[\r\n]+/g, " "))}
      />
      <TextArea
        label="Abstract"
        serif
        rows={8}
        value={abstract}
        maxLength={importLimits.abstractCharacters}
        onChange={(event) => setAbstract(event.target.value)}
      />
      {facts.length > 0 ? <p className="text-sm text-muted">{facts.join(" · ")}</p> : null}
      {line.url ? (
        <p className="text-sm break-all">
          <TextLink href={line.url} target="_blank">
            {line.url}
          </TextLink>
        </p>
      ) : null}
    </form>
  );
};
