"use client";
import { X } from "lucide-react";
import { useId, useState } from "react";
import { controlStyles } from "#components/ui/control-styles.ts";
import { Field } from "#components/ui/field.tsx";
import { tagLimits, tidyTags } from "#domain/papers/tags.ts";

type Props = {
  label: string;
  tags: readonly string[];
  /** The team's tags, to choose from. */
  known: readonly string[];
  onTags: (tags: string[]) => void;
};

const limit = `At most ${tagLimits.tags} tags of ${tagLimits.characters} characters.`;

/** Tags as chips; a comma, Enter or leaving the field adds what was typed, Backspace in the empty field takes the last. What does not fit stays in the field. */
export const TagEditor = ({ label, tags, known, onTags }: Props) => {
  const [typed, setTyped] = useState("");
  const choices = useId();
  const isFull = tags.length >= tagLimits.tags;
  const [refused, setRefused] = useState(false);
  const add = (text: string) => {
    const wanted = tidyTags([...tags, ...text.split(",")]);
    const fitting = wanted.filter((tag) => tag.length <= tagLimits.characters);
    const next = fitting.slice(0, tagLimits.tags);
    const left = wanted.filter((tag) => !next.includes(tag));
    setTyped(left.join(", "));
    setRefused(left.length > 0);
    if (next.length !== tags.length) onTags(next);
  };
  return (
    <Field label={label} hint={refused ? undefined : limit} error={refused ? limit : undefined}>
      {(wire) => (
        <div className="grid gap-2">
          {tags.length > 0 ? (
            <ul className="flex flex-wrap gap-1.5">
              {tags.map((tag) => (
                <li key={tag}>
                  <button
                    type="button"
                    aria-label={`Remove tag ${tag}`}
                    onClick={() => onTags(tags.filter((other) => other !== tag))}
                    className="inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-xl bg-hover py-1 pr-2 pl-3 text-start text-xs font-medium text-ink hover:bg-accent-soft coarse:min-h-11"
                  >
                    <span className="min-w-0 wrap-anywhere">{tag}</span>
                    <X className="size-3.5 shrink-0 text-muted" aria-hidden />
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
          <input
            {...wire}
            type="text"
            className={`${controlStyles} h-9`}
            list={choices}
            value={typed}
            disabled={isFull && !refused}
            placeholder="Add a tag"
            autoComplete="off"
            onChange={({ target }) => {
              setRefused(false);
              if (target.value.endsWith(",")) add(target.value);
              else setTyped(target.value);
            }}
            onBlur={() => typed.trim() && add(typed)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && typed.trim()) {
                event.preventDefault();
                add(typed);
              }
              if (event.key === "Backspace" && typed === "" && tags.length > 0) onTags(tags.slice(0, -1));
            }}
          />
          <datalist id={choices}>
            {known
              .filter((tag) => !tags.includes(tag))
              .map((tag) => (
                <option key={tag} value={tag} />
              ))}
          </datalist>
        </div>
      )}
    </Field>
  );
};
