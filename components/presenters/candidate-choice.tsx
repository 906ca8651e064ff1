import { Avatar } from "#components/ui/avatar.tsx";
import { words } from "./words.ts";

type Props = {
  person: { userId: string; name: string; why: string; elsewhere?: object | boolean | null };
  isMe: boolean;
  checked: boolean;
  onChoose: () => void;
};

/** Somebody who could present, with the sentence that says why they stand here; the whole line chooses them. Who is at another session then cannot be chosen. */
export const CandidateChoice = ({ person, isMe, checked, onChoose }: Props) => (
  <label className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-2 py-2 text-sm hover:bg-hover has-disabled:cursor-default has-disabled:text-muted has-disabled:hover:bg-transparent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent">
    <input
      type="radio"
      name="presenter"
      value={person.userId}
      checked={checked}
      disabled={Boolean(person.elsewhere)}
      onChange={onChoose}
      className="size-4 shrink-0 accent-[var(--accent)]"
    />
    <Avatar name={person.name} seed={person.userId} size={24} />
    <span className="min-w-0 flex-1">
      <span className="block font-medium">
        {person.name}
        {isMe ? <span className="font-normal text-muted"> ({words.you})</span> : null}
      </span>
      <span className="block text-xs text-muted">{person.why}</span>
    </span>
  </label>
);
