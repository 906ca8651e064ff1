"use client";
import { useEffect, useState } from "react";
import { useTRPCClient } from "#components/trpc/trpc.ts";
import { importLimits } from "#domain/papers/import/import-limits.ts";
import { dayText } from "../day-text.ts";
import { counted } from "./words.ts";

export type FormatChoice = { id: string; label: string };

/** Waits for a pause in typing, in milliseconds. */
const pause = 300;

type Input = { team: string; text: string; format: string };

/**
 * Says what a text is while it waits in the box: "Daily Papers page: 30 papers, listed 12 Aug 2026." Asks the server, so that
 * the parsers of all formats need not travel; of a long text only its beginning. "" while it is not known.
 */
export const useRecognised = ({ team, text, format }: Input): string => {
  const client = useTRPCClient();
  const [recognised, setRecognised] = useState({ of: "", sentence: "" });
  const of = `${format}\n${text}`;
  useEffect(() => {
    if (text.trim() === "") return;
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      const isWhole = text.length <= importLimits.recognisedCharacters;
      const start = text.slice(0, importLimits.recognisedCharacters).toWellFormed();
      try {
        const found = await client.papers.recogniseText.mutate(
          { team, text: start, format, isWhole },
          { signal: leaving.signal },
        );
        setRecognised({ of, sentence: sentenceOf(found) });
      } catch {
        // A remark only: what goes wrong here is said when the text is read.
      }
    }, pause);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [client, team, text, format, of]);
  return text.trim() !== "" && recognised.of === of ? recognised.sentence : "";
};

type Found = {
  label: string | null;
  papers: number | null;
  listedOn: string | null;
  sentence: string | null;
};

const sentenceOf = ({ label, papers, listedOn, sentence }: Found): string => {
  if (label === null) return sentence ?? "A long text; its format is found when it is read.";
  if (papers === null) return `${label}, a long text.`;
  if (papers === 0) return sentence ?? `${label}: no papers.`;
  return `${label}: ${counted(papers)}${listedOn ? `, listed ${dayText(listedOn)}` : ""}.`;
};
