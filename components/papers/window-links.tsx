import { ChevronLeft, ChevronRight } from "lucide-react";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { dayText } from "./day-text.ts";
import { type ListAddress, papersHref } from "./papers-address.ts";

type Props = {
  team: string;
  list: ListAddress;
  window: { from: string; to: string; earlier: string | null; later: string | null };
};

const monthText = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

const windowText = (view: ListAddress["view"], from: string, to: string): string => {
  if (view === "month") return monthText.format(new Date(`${from}T00:00:00Z`));
  if (from === to) return dayText(from);
  return `${dayText(from, from.slice(0, 4) === to.slice(0, 4))} – ${dayText(to)}`;
};

/** Names the days shown, with the nearest days before and after that hold papers. */
export const WindowLinks = ({ team, list, window }: Props) => {
  const to = (on: string) => papersHref(team, { ...list, on });
  return (
    <nav aria-label="Other days" className="mb-2 flex items-center gap-2">
      {window.earlier ? (
        <ButtonLink
          href={to(window.earlier)}
          variant="plain"
          size="small"
          className="-ml-2.5"
          icon={<ChevronLeft aria-hidden size={16} />}
        >
          Earlier
        </ButtonLink>
      ) : null}
      <h2 className="font-serif text-lg">{windowText(list.view, window.from, window.to)}</h2>
      {window.later ? (
        <ButtonLink href={to(window.later)} variant="plain" size="small">
          Later <ChevronRight aria-hidden size={16} />
        </ButtonLink>
      ) : null}
    </nav>
  );
};
