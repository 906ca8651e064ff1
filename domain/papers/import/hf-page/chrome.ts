import { readWrittenDay, type WrittenDay } from "../listing-date.ts";

const header = [
  /^get trending papers in your email inbox\b.{0,40}$/i,
  /^(?:(?:daily|weekly|monthly|trending) papers\s*)?by\s*.{0,300}\band the research community\.?$/i,
  /^(?:(?:daily|weekly|monthly|trending)(?: papers)?[\s/|·•]*){1,4}$/i,
];
const datedHeader = /^(?:hugging face )?(?:daily|trending) papers\W{1,5}(?:for |of |on )?(.{5,20})$/i;

/** Takes a short line; says whether only the head of a Daily Papers page has such a line, and the day in it. */
export function headerLine(text: string): { on: WrittenDay | null } | null {
  if (header.some((pattern) => pattern.test(text)) && !/^(?:daily|weekly|monthly|trending)$/i.test(text))
    return { on: null };
  const on = readWrittenDay(datedHeader.exec(text)?.[1]?.trim() ?? "");
  return on ? { on } : null;
}

// What stands around the list on every page of the site, and never is a title.
const furniture = new Set(
  (
    "new|subscribe|daily|weekly|monthly|trending|log in|login|sign up|sign in|models|datasets|spaces|buckets|community|docs|" +
    "enterprise|pricing|papers|posts|hugging face|hugging face's logo|company|tos|privacy|about|careers|website|previous|next|" +
    "upvote|search|search papers|submit a paper|submit paper|view all|load more|references|visible links:|hidden links:|" +
    "github|arxiv|arxiv page|view arxiv page|view pdf|system theme"
  ).split("|"),
);

/** Takes a short line; says whether it is a page's furniture: navigation, pictures, separators, labels. */
export function isFurniture(text: string): boolean {
  return (
    furniture.has(text.toLowerCase()) ||
    /^#[\w-]{1,60}$/.test(text) ||
    /^!?\[[^\]]{0,200}\.(?:png|jpe?g|gif|svg|webp|avif)\]$/i.test(text) ||
    /^!\[[^\]]{0,200}\](?:\([^)]{0,250}\))?/.test(text) ||
    text.startsWith("©") ||
    !/[\p{L}\p{N}]/u.test(text)
  );
}
