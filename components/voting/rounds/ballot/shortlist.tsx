"use client";
import { DataList } from "#components/ui/data-list.tsx";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { RoundPage } from "./ballot-types.ts";
import { PaperAbstract } from "./paper-abstract.tsx";
import { PaperFacts } from "./paper-facts.tsx";
import { words } from "./words.ts";

type Props = { team: string; papers: RoundPage["shortlist"] };

/** The papers of a round for somebody who does not vote in it now. */
export const Shortlist = ({ team, papers }: Props) => (
  <DataList label={words.shortlist} className="border-y border-line">
    {papers.map((paper) => (
      <DataListItem key={paper.id} id={paper.id}>
        <TextLink
          href={`/t/${team}/papers/${paper.id}`}
          prefetch={false}
          data-row-focus=""
          className="font-serif text-lg leading-snug text-ink no-underline wrap-anywhere hover:text-accent"
        >
          {paper.title}
        </TextLink>
        <PaperFacts paper={paper} />
        <Disclosure summary="Abstract">
          <PaperAbstract team={team} paper={paper} />
        </Disclosure>
      </DataListItem>
    ))}
  </DataList>
);
