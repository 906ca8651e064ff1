import { SegmentedLinks } from "#components/ui/segmented-links.tsx";
import { type Brought, queryOf } from "../plan-form.ts";
import { words } from "./words.ts";

type Props = { team: string; current: "once" | "repeating"; brought: Brought };

/** Whether one session is planned or a series of them; what the address names goes along. */
export const OnceOrRepeating = ({ team, current, brought }: Props) => {
  const query = queryOf(brought);
  const hrefOf = (path: string) => `/t/${team}/sessions/${path}${query ? `?${query}` : ""}`;
  const hrefs = { once: hrefOf("new"), repeating: hrefOf("series/new") };
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
