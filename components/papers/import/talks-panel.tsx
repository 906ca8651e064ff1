"use client";
import { Select } from "#components/ui/select.tsx";
import type { TalksView } from "./import-view.ts";
import { counted, talksSentence } from "./words.ts";

type Props = { talks: TalksView; onPresenter: (name: string, userId: string | null) => void };

/** What becomes of the talks that the lines tell of, and which member each written name is. */
export const TalksPanel = ({ talks, onPresenter }: Props) => (
  <section aria-label="Past talks" className="grid gap-3">
    <div>
      <h2 className="text-sm font-medium">Past talks</h2>
      <p className="mt-0.5 text-sm text-muted">{talksSentence(talks)}</p>
    </div>
    {talks.names.map(({ name, userId, talks: count }) => (
      <Select
        key={name}
        label={name}
        hint={
          userId === null
            ? `${counted(count, "talk")}; the name is kept in the notes`
            : counted(count, "talk")
        }
        value={userId ?? ""}
        onChange={({ target }) => onPresenter(name, target.value || null)}
        options={[
          { value: "", label: "Nobody in the team" },
          ...talks.members.map((member) => ({ value: member.userId, label: member.name })),
        ]}
      />
    ))}
  </section>
);
