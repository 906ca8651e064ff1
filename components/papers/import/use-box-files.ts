"use client";
import { useEffect, useRef, useState } from "react";
import { importLimits } from "#domain/papers/import/import-limits.ts";
import { readFile } from "./read-file.ts";

/** A file in the box, read and waiting; `format` "auto" lets the reader find it. */
export type BoxFile = { id: number; name: string; size: number; text: string; format: string };

/** The files in the import box. `add` reads them and gives a sentence for each that stays out. */
export const useBoxFiles = () => {
  const [files, setFiles] = useState<readonly BoxFile[]>([]);
  const lastId = useRef(0);
  const hasFiles = files.length > 0;
  useEffect(() => {
    if (!hasFiles) return;
    // A reload would lose the files; the browser asks in its own words.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [hasFiles]);
  const add = async (chosen: readonly File[]): Promise<string[]> => {
    // One place is kept for the pasted text.
    const room = Math.max(0, importLimits.sources - 1 - files.length);
    const read = await Promise.all(chosen.slice(0, room).map(readFile));
    const taken: BoxFile[] = [];
    const sentences: string[] = [];
    read.forEach((result, at) => {
      const file = chosen[at];
      if (!file) return;
      if ("sentence" in result) sentences.push(result.sentence);
      else {
        lastId.current += 1;
        const { text } = result;
        taken.push({ id: lastId.current, name: file.name, size: file.size, text, format: "auto" });
      }
    });
    if (chosen.length > room)
      sentences.push(
        `One import takes ${importLimits.sources - 1} files and a text; ${chosen.length - room} stayed out. Import them afterwards.`,
      );
    setFiles((now) => [...now, ...taken]);
    return sentences;
  };
  return {
    files,
    add,
    remove: (id: number) => setFiles((now) => now.filter((file) => file.id !== id)),
    setFormat: (id: number, format: string) =>
      setFiles((now) => now.map((file) => (file.id === id ? { ...file, format } : file))),
  };
};
