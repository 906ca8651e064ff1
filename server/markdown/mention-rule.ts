import type { MarkdownIt, StateInline } from "markdown-it";

/** Handles people write after `@`, in lower case, and the member each stands for. */
export type Mentions = ReadonlyMap<string, string>;

/** Most characters of a handle, and of a name in brackets. */
const MENTION = /@(?:\[([^[\]\n]{1,80})\]|([\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,62}[\p{L}\p{N}])?))/uy;

/**
 * Teaches a Markdown parser `@handle` and `@[Full Name]`: a known one becomes an empty element with the
 * member's id, which the page fills with the current name; an unknown one stays text.
 */
export const mentionRule = (md: MarkdownIt): void => {
  md.inline.ruler.before("link", "mention", mention);
  md.renderer.rules.mention = (tokens, i) =>
    `<span data-member="${md.utils.escapeHtml(tokens[i]?.content ?? "")}"></span>`;
};

const mention = (state: StateInline, silent: boolean): boolean => {
  const { mentions } = state.env;
  if (!(mentions instanceof Map) || state.src[state.pos] !== "@") return false;
  if (/[\p{L}\p{N}]/u.test(state.src[state.pos - 1] ?? "")) return false;
  MENTION.lastIndex = state.pos;
  const found = MENTION.exec(state.src);
  const member: unknown = mentions.get((found?.[1] ?? found?.[2] ?? "").toLowerCase());
  if (found === null || typeof member !== "string" || state.pos + found[0].length > state.posMax)
    return false;
  if (!silent) state.push("mention", "span", 0).content = member;
  state.pos += found[0].length;
  return true;
};
