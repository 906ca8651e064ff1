"use client";
import { useEffect, useState } from "react";
import { dayText } from "../day-text.ts";
import { counted } from "./words.ts";

export type FormatChoice = { id: string; label: string };

/** Longer texts are read on the server alone. */
const mostCharacters = 200_000;
/** Waits for a pause in typing, in milliseconds. */
const pause = 250;

type Recognised = { of: string; papers: number; sentence: string };

/** Says what a text is, while it is being typed: "Daily Papers pages: 30 papers, listed 12 Aug 2026." The server has the last word. */
export const useRecognised = (
  text: string,
  format: string,
  formats: readonly FormatChoice[],
  today: string,
) => {
  const [recognised, setRecognised] = useState<Recognised | null>(null);
  const of = `${format}\n${text}`;
  useEffect(() => {
    if (text.trim() === "" || text.length > mostCharacters) return;
    let over = false;
    const timer = setTimeout(async () => {
      // The parsers travel only to those who paste something.
      const { parseImport } = await import("#domain/papers/import/parse-import.ts");
      const result = parseImport(text, { format, today });
      if (over) return;
      if (!result.ok) return setRecognised({ of, papers: 0, sentence: result.sentence });
      const { papers, problems, listedOn } = result.parsed;
      const label = formats.find(({ id }) => id === result.parsed.format)?.label ?? result.parsed.format;
      const day = listedOn ? `, listed ${dayText(listedOn)}` : "";
      const sentence =
        papers.length > 0 ? `${label}: ${counted(papers.length)}${day}.` : (problems.at(-1)?.message ?? "");
      setRecognised({ of, papers: papers.length, sentence });
    }, pause);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [text, format, formats, today, of]);
  if (text.trim() === "") return null;
  if (text.length > mostCharacters) return { papers: 0, sentence: "A long text: the server will read it." };
  return recognised?.of === of ? recognised : { papers: 0, sentence: "" };
};
