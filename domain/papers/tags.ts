import * as z from "zod";

/** The most tags that one paper carries, and the most characters of one. */
export const tagLimits = { tags: 12, characters: 40 } as const;

/** Takes a tag as typed; gives it with single spaces and in one Unicode form, perhaps "". */
export const tidyTag = (tag: string): string => tag.normalize("NFC").trim().replace(/\s+/gu, " ");

/** Takes tags as typed; gives them tidied, each once: "RL" and "rl" are one tag, spelled as the first. */
export const tidyTags = (tags: readonly string[]): string[] => {
  const byName = new Map<string, string>();
  for (const tag of tags.map(tidyTag)) {
    const name = tag.toLowerCase();
    if (tag !== "" && !byName.has(name)) byName.set(name, tag);
  }
  return [...byName.values()];
};

/** A paper's tags, as they come in. */
export const tagsSchema = z
  .array(
    z
      .string()
      .max(tagLimits.characters)
      .regex(/^\P{Cc}*$/u, "A tag is plain text."),
  )
  .max(tagLimits.tags)
  .transform(tidyTags);
