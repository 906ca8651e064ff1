import { LinkTabs } from "#components/ui/link-tabs.tsx";

type Props = { team: string; current: "votes" | "rounds" | "queue" };

/** The three ways in which a team chooses, as tabs. */
export const VoteTabs = ({ team, current }: Props) => {
  const base = `/t/${team}/vote`;
  const hrefs = { votes: base, rounds: `${base}/rounds`, queue: `${base}/queue` };
  return (
    <div className="mb-6">
      <LinkTabs
        label="Ways to choose"
        current={hrefs[current]}
        items={[
          { label: "Votes", href: hrefs.votes },
          { label: "Rounds", href: hrefs.rounds },
          { label: "Queue", href: hrefs.queue },
        ]}
      />
    </div>
  );
};
