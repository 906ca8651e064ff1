"use client";
import { useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { WholeLine } from "./import-view.ts";
import { keepLineDraft, readLineDraft } from "./line-draft.ts";
import { type LineTexts, longest, shortFields, textsOf } from "./line-texts.ts";

type Props = {
  id: string;
  importId: string;
  /** The title takes the focus as the dialog opens. */
  isFirst: boolean;
  line: WholeLine;
  error: string | undefined;
  fieldErrors: Record<string, string>;
  onSave: (texts: LineTexts, before: LineTexts) => void;
  onUnchanged: () => void;
};

/** What was read on a line, to be corrected. */
export const LineForm = ({ id, importId, isFirst, line, error, fieldErrors, onSave, onUnchanged }: Props) => {
  const form = useRef<HTMLFormElement>(null);
  const [draft] = useState(() => readLineDraft(importId, line.position));
  const [before, setBefore] = useState(draft?.before ?? textsOf(line));
  const [texts, setTexts] = useState(draft?.texts ?? before);
  const [isKept, setIsKept] = useState(draft !== null);
  const isOther = (now: LineTexts) => JSON.stringify(now) !== JSON.stringify(before);
  const isChanged = isOther(texts);
  const change = (changed: Partial<LineTexts>) => {
    const now = { ...texts, ...changed };
    setTexts(now);
    // Closing the line, on purpose or not, loses nothing.
    keepLineDraft(importId, line.position, isOther(now) ? { texts: now, before } : null);
  };
  const putBack = () => {
    keepLineDraft(importId, line.position, null);
    setBefore(textsOf(line));
    setTexts(textsOf(line));
    setIsKept(false);
  };
  useEffect(() => {
    if (Object.keys(fieldErrors).length === 0) return;
    const faulty = form.current?.querySelector<HTMLElement>("[aria-invalid]");
    faulty?.focus({ preventScroll: true });
    // In the middle, clear of the dialog's head and foot.
    faulty?.scrollIntoView({ block: "center" });
  }, [fieldErrors]);
  return (
    <Form
      ref={form}
      id={id}
      noValidate
      className="grid min-w-0 content-start gap-4"
      onSubmit={() => {
        if (isChanged) onSave(texts, before);
        else onUnchanged();
      }}
    >
      {isKept ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <p className="font-medium">Your corrections of before, not saved yet.</p>
          <Button size="small" onClick={putBack}>
            Put it back as read
          </Button>
        </div>
      ) : null}
      <FormError keep="Your correction is still here.">{error}</FormError>
      {line.problems.length > 0 ? <p className="text-sm text-warn">{line.problems.join(" · ")}</p> : null}
      <TextArea
        label="Title"
        {...(isFirst ? { "data-first-focus": "" } : {})}
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
    </Form>
  );
};
