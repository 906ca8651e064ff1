import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ResultPage } from "./result-types.ts";
import { words } from "./words.ts";

type Props = { team: string; papers: ResultPage["leftOut"] };

/** Papers of the shortlist that no seat could go to, and why. */
export const LeftOut = ({ team, papers }: Props) => (
  <Section title={words.leftOut} count={papers.length}>
    <p className="mt-3 text-sm text-muted">{words.leftOutWhy}</p>
    <ul className="mt-1 divide-y divide-line">
      {papers.map(({ paperId, title }) => (
        <li key={paperId} className="py-2">
          <TextLink quiet href={`/t/${team}/papers/${paperId}`} prefetch={false} className="font-serif">
            {title}
          </TextLink>
        </li>
      ))}
    </ul>
  </Section>
);
