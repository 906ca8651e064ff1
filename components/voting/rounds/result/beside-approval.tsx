"use client";
import { useState } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { besidePlain, type Side } from "./beside-plain.ts";
import { PlainSwitch } from "./plain-switch.tsx";
import type { ResultPage } from "./result-types.ts";
import { words } from "./words.ts";

type Props = { result: ResultPage };

/** The same seats under plain approval, beside what was chosen, one switch away. */
export const BesideApproval = ({ result }: Props) => {
  const [isShown, show] = useState(false);
  const { here, plain, differing } = besidePlain(result);
  return (
    <div className="mt-6">
      <PlainSwitch label={words.plain.switch} checked={isShown} onChange={show} />
      {isShown ? (
        <div className="mt-2">
          <p className="text-sm text-muted">
            {differing === 0 ? words.plain.same : words.plain.differ(differing, plain.length)}
          </p>
          <div className="mt-4 grid gap-x-10 gap-y-6 sm:grid-cols-2">
            <Papers title={words.plain.here(result.method)} papers={here} />
            <Papers title={words.plain.there} papers={plain} />
          </div>
        </div>
      ) : null}
    </div>
  );
};

const Papers = ({ title, papers }: { title: string; papers: Side[] }) => (
  <div>
    <h3 className="border-b border-line pb-1.5 text-sm font-semibold">{title}</h3>
    <ol className="divide-y divide-line">
      {papers.map((paper, index) => (
        <li key={paper.paperId} className="flex gap-2 py-2">
          <span className="w-6 shrink-0 text-muted tabular">{index + 1}</span>
          <span className="min-w-0 flex-1 font-serif leading-snug wrap-anywhere">{paper.title}</span>
          {paper.only ? <Badge tone="accent">{words.plain.only}</Badge> : null}
        </li>
      ))}
    </ol>
  </div>
);
