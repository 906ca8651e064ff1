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

/** Tags as chips; a comma, Enter or leaving the field adds what was typed, Backspace in the empty field takes the last. */
export const TagEditor = ({ label, tags, known, onTags }: Props) => {
  const [typed, setTyped] = useState("");
  const choices = useId();
  const isFull = tags.length >= tagLimits.tags;
  const add = (text: string) => {
    setTyped("");
    const next = tidyTags([...tags, ...text.split(",")]).slice(0, tagLimits.tags);
    if (next.length !== tags.length) onTags(next);
  };
  return (
    <Field label={label} hint={isFull ? `At most ${tagLimits.tags} tags.` : undefined}>
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
                    className="inline-flex min-h-7 items-center gap-1.5 rounded-full bg-hover pr-2 pl-3 text-xs font-medium text-ink hover:bg-accent-soft coarse:min-h-11"
                  >
                    {tag}
                    <X className="size-3.5 text-muted" aria-hidden />
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
            maxLength={tagLimits.characters}
            disabled={isFull}
            placeholder="Add a tag"
            autoComplete="off"
            onChange={({ target }) =>
              target.value.endsWith(",") ? add(target.value) : setTyped(target.value)
            }
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
