import { Notice } from "#components/ui/notice.tsx";
import { words } from "./words.ts";

/** Takes what the comment says now, while another text is being written over it. */
export const EditConflict = ({ theirs }: { theirs: string }) => (
  <Notice tone="warn" title={words.theirs}>
    <p dir="auto" className="my-2 max-h-64 overflow-y-auto whitespace-pre-wrap font-serif text-ink">
      {theirs}
    </p>
    <p>{words.yours}</p>
  </Notice>
);
