import type { MarkdownIt, StateCore, Token } from "markdown-it";

/** Schemes a link may have. */
const LINKABLE = /^(?:https?:\/\/[^/]|mailto:[^\s])/i;

/** Keeps links to http, https and mailto, and turns each image into a link: a remote image would track readers. */
export const linkRules = (md: MarkdownIt): void => {
  md.validateLink = (url) => LINKABLE.test(url.trim());
  md.linkify.add("ftp:", null).add("//", null).set({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true });
  md.core.ruler.push("images_to_links", imagesToLinks);
};

const imagesToLinks = (state: StateCore): void => {
  for (const token of state.tokens) {
    if (!token.children?.some((child) => child.type === "image")) continue;
    let inLink = 0;
    const out: Token[] = [];
    for (const child of token.children) {
      if (child.type === "link_open") inLink++;
      if (child.type === "link_close") inLink--;
      if (child.type === "image") out.push(...asLink(state, child, inLink > 0));
      else out.push(child);
    }
    token.children = out;
  }
};

const asLink = (state: StateCore, image: Token, inLink: boolean): Token[] => {
  const href = String(image.attrGet("src") ?? "");
  const label = new state.Token("text", "", 0);
  const alt = state.md.renderer.renderInlineAsText(image.children ?? [], state.md.options, state.env);
  label.content = alt.trim() === "" ? href : alt;
  if (inLink) return [label];
  const open = new state.Token("link_open", "a", 1);
  open.attrs = [["href", href]];
  return [open, label, new state.Token("link_close", "a", -1)];
};
