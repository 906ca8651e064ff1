import { Search } from "lucide-react";
import Form from "next/form";

type Props = { team: string; words: string };

/** Searches the team's papers by address, so that a search can be linked and works without scripts. */
export const SearchField = ({ team, words }: Props) => {
  return (
    <Form action={`/t/${team}/papers`} role="search" className="relative">
      <Search
        aria-hidden
        size={16}
        className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-muted"
      />
      <input
        // Where the frame's “/” goes.
        data-search-field=""
        type="search"
        name="search"
        aria-label="Search papers"
        placeholder="Search title, author, abstract"
        defaultValue={words}
        key={words}
        maxLength={200}
        className="h-10 w-full rounded-control border border-edge bg-surface pr-3 pl-9 text-base coarse:h-11"
      />
    </Form>
  );
};
