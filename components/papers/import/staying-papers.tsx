import { TextLink } from "#components/ui/text-link.tsx";

type Props = { team: string; papers: readonly { id: string; title: string; why: string }[] };

/** Papers that undoing leaves, each with what it has gained; the first 20 by name. */
export const StayingPapers = ({ team, papers }: Props) =>
  papers.length === 0 ? null : (
    <ul className="mt-2 grid gap-1">
      {papers.slice(0, 20).map(({ id, title, why }) => (
        <li key={id}>
          <TextLink href={`/t/${team}/papers/${id}`} className="font-serif" quiet>
            {title}
          </TextLink>{" "}
          <span className="text-muted">has {why}</span>
        </li>
      ))}
      {papers.length > 20 ? (
        <li className="text-muted">and {(papers.length - 20).toLocaleString("en-US")} more</li>
      ) : null}
    </ul>
  );
