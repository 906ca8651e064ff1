"use client";
import { cx } from "class-variance-authority";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { counted } from "./words.ts";

type Props = {
  text: string;
  onText: (text: string) => void;
  onFiles: (files: File[]) => void;
  onSubmit: () => void;
};

/** Above this many characters a text field becomes slow to lay out, so the text is held aside. */
const mostShown = 300_000;

/** The box to paste into, or to drop files on. */
export const PasteField = ({ text, onText, onFiles, onSubmit }: Props) => {
  const [over, setOver] = useState(false);
  const isLong = text.length > mostShown;
  const takeFiles = (event: { preventDefault: () => void }, { files }: DataTransfer) => {
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(Array.from(files));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way; the button beside it is the first
    <div
      className={cx("relative rounded-card", over && "outline-2 outline-offset-4 outline-accent")}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        // Over a part of the box one leaves its other parts.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        takeFiles(event, event.dataTransfer);
      }}
      onPaste={(event) => {
        // A copied page brings its pictures along: where there is a text, the text is meant.
        if (!event.clipboardData.types.includes("text/plain")) takeFiles(event, event.clipboardData);
      }}
    >
      {over ? (
        <div
          aria-hidden
          className="pointer-events-none absolute inset-0 z-10 grid place-items-center rounded-card bg-accent-soft text-lg font-medium text-accent"
        >
          Drop to read
        </div>
      ) : null}
      {isLong ? (
        <div className="flex flex-wrap items-center justify-between gap-3 rounded-card border border-edge bg-surface px-4 py-6">
          <p>
            A text of {counted(text.length, "character")}, too long to show here.
            <span className="block font-serif text-muted">{text.trimStart().slice(0, 120)}…</span>
          </p>
          <Button onClick={() => onText("")}>Take it out</Button>
        </div>
      ) : (
        <TextArea
          label="Text with papers in it"
          hint={
            <>
              Paste a page, a mail or a list of links
              <span className="coarse:hidden">, or drop files here</span>. Nothing is stored before you have
              seen what was found.
            </>
          }
          rows={12}
          // A long text leaves the files and the button in sight.
          className="[&_textarea]:max-h-[45dvh] max-sm:[&_textarea]:max-h-[38dvh] max-sm:[&_textarea]:[--rows:7]!"
          value={text}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => onText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
            event.preventDefault();
            onSubmit();
          }}
        />
      )}
    </div>
  );
};
