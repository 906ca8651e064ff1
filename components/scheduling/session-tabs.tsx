import { LinkTabs } from "#components/ui/link-tabs.tsx";

type Props = { team: string; current: "agenda" | "month" | "polls" | "daysOff" | "calendar" };

/** What there is about the team's time, as tabs. */
export const SessionTabs = ({ team, current }: Props) => {
  const base = `/t/${team}/sessions`;
  const hrefs = {
    agenda: base,
    month: `${base}/month`,
    polls: `${base}/polls`,
    daysOff: `${base}/days-off`,
    calendar: `${base}/calendar`,
  };
  return (
    <div className="mb-6">
      <LinkTabs
        label="The team's time"
        current={hrefs[current]}
        items={[
          { label: "Agenda", href: hrefs.agenda },
          { label: "Month", href: hrefs.month },
          { label: "Date polls", href: hrefs.polls },
          { label: "Days off", href: hrefs.daysOff },
          { label: "Your calendar", href: hrefs.calendar },
        ]}
      />
    </div>
  );
};
