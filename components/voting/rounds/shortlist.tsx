import Link from "next/link";
import { DataList } from "#components/ui/data-list.tsx";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { Section } from "#components/ui/section.tsx";
import type { RoundPage } from "./round-types.ts";
import { words } from "./words.ts";

type Props = { team: string; shortlist: RoundPage["shortlist"] };

/** The papers of a round that takes no ballots now. */
export const Shortlist = ({ team, shortlist }: Props) => (
  <Section title={words.shortlist} count={shortlist.length}>
    <DataList label={words.shortlist}>
      {shortlist.map(({ id, title, authors, label }) => (
        <DataListItem key={id} id={id}>
          <Link
            href={`/t/${team}/papers/${id}`}
            prefetch={false}
            data-row-focus=""
            className="font-serif text-lg leading-snug hover:text-accent"
          >
            {title}
          </Link>
          <p className="mt-0.5 text-sm text-muted">{[authors, label].filter(Boolean).join(" · ")}</p>
        </DataListItem>
      ))}
    </DataList>
  </Section>
);
