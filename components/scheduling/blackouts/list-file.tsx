"use client";
import { useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import { words } from "./words.ts";

/** Bytes; what one request carries. */
const mostBytes = 900_000;

type Props = { onText: (text: string) => void; onFault: (sentence: string) => void };

/** Opens a file of days, a table or a calendar; gives its text or why not. */
export const ListFile = ({ onText, onFault }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File) => {
    if (file.size > mostBytes) return onFault(words.list.tooLarge);
    await file.text().then(onText, () => onFault(words.list.unreadable));
  };
  return (
    <div>
      <Button onClick={() => input.current?.click()}>{words.list.file}</Button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        accept=".csv,.tsv,.txt,.ics,text/csv,text/calendar,text/plain"
        aria-label={words.list.file}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) void open(file);
        }}
      />
    </div>
  );
};
