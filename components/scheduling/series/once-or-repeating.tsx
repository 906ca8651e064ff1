import { SegmentedLinks } from "#components/ui/segmented-links.tsx";
import { words } from "./words.ts";

type Props = { team: string; current: "once" | "repeating" };

/** Whether one session is planned or a series of them. */
export const OnceOrRepeating = ({ team, current }: Props) => {
  const hrefs = { once: `/t/${team}/sessions/new`, repeating: `/t/${team}/sessions/series/new` };
  return (
    <div className="mb-6">
      <SegmentedLinks
        label={words.howOften}
        current={hrefs[current]}
        items={[
          { label: words.once, href: hrefs.once },
          { label: words.repeating, href: hrefs.repeating },
        ]}
      />
    </div>
  );
};
