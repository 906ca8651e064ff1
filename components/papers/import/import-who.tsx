import { WhenText } from "#components/ui/when-text.tsx";
import type { ImportView } from "./import-view.ts";
import { sourcesText } from "./words.ts";

type Props = { view: Pick<ImportView, "sources" | "createdBy" | "createdAt">; zone: string };

/** What was read, by whom and when. */
export const ImportWho = ({ view, zone }: Props) => (
  <span className="block text-sm text-pretty">
    {sourcesText(view.sources)} · read by {view.createdBy}, <WhenText at={view.createdAt} zone={zone} />
  </span>
);
