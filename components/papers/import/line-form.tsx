"use client";
import { useState } from "react";
import { FormError } from "#components/ui/form-error.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { WholeLine } from "./import-view.ts";
import { type LineTexts, longest, shortFields, textsOf } from "./line-texts.ts";

type Props = {
  id: string;
  line: WholeLine;
  error: string | undefined;
  fieldErrors: Record<string, string>;
  onSave: (texts: LineTexts, before: LineTexts) => void;
  onUnchanged: () => void;
};

/** What was read on a line, to be corrected. */
export const LineForm = ({ id, line, error, fieldErrors, onSave, onUnchanged }: Props) => {
  const before = textsOf(line);
  const [texts, setTexts] = useState(before);
  const change = (changed: Partial<LineTexts>) => setTexts((now) => ({ ...now, ...changed }));
  const isChanged = JSON.stringify(texts) !== JSON.stringify(before);
  return (
    <form
      id={id}
      noValidate
      className="grid min-w-0 content-start gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) onSave(texts, before);
        else onUnchanged();
      }}
    >
      <FormError keep="Your correction is still here.">{error}</FormError>
      {line.problems.length > 0 ? <p className="text-sm text-warn">{line.problems.join(" · ")}</p> : null}
      <TextArea
        label="Title"
        serif
        rows={2}
        value={texts.title}
        error={fieldErrors.title}
        maxLength={longest.title}
        // A title is one line.
        onChange={(event) => change({ title: event.target.value.replace(/[\r\n]+/g, " ") })}
      />
      <TextArea
        label="Authors"
        hint="One per line"
        rows={2}
        value={texts.authors}
        error={fieldErrors.authors}
        onChange={(event) => change({ authors: event.target.value })}
      />
      <TextArea
        label="Abstract"
        serif
        rows={6}
        value={texts.abstract}
        error={fieldErrors.abstract}
        maxLength={longest.abstract}
        onChange={(event) => change({ abstract: event.target.value })}
      />
      <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
        {shortFields.map(({ name, label, type, most }) => (
          <TextField
            key={name}
            label={label}
            type={type}
            value={texts[name]}
            error={fieldErrors[name]}
            maxLength={most}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => change({ [name]: event.target.value })}
          />
        ))}
      </div>
    </form>
  );
};
