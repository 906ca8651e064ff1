import { type PaperIds, paperIds } from "../paper-ids.ts";

/** A link in an entry: its words ("" for a bare address), where it stands, and what it says about a paper (null: slides, code, a video). */
export type EntryLink = { words: string; start: number; end: number; ids: PaperIds | null };

const link =
  /\[([^[\]\n]{1,600})\]\(\s{0,9}<?([^\s()<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,500})?)>?(?:\s{1,9}"[^"\n]{0,300}")?\s{0,9}\)|<?(https?:\/\/[^\s<>|\]]{1,2000})>?/gi;
const sideWords =
  /^(?:\W*)(?:code|github|gitlab|slides?|video|recording|talk|poster|project(?: page)?|demo|blog(?: ?post)?|website|site|data(?:sets?)?|models?|weights|notes|colab|tweet|twitter|bib(?:tex)?|supp(?:lementary)?|repo(?:sitory)?|notebook|huggingface|hf)(?:\W*)$/i;
const sidePlaces =
  /^https?:\/\/(?:[\w-]+\.)*(?:github\.com|github\.io|gitlab\.com|bitbucket\.org|youtube\.com|youtu\.be|vimeo\.com|bilibili\.com|slideshare\.net|speakerdeck\.com|docs\.google\.com|drive\.google\.com|colab\.research\.google\.com|twitter\.com|x\.com|zoom\.us|shields\.io|medium\.com|figshare\.com)(?:[/:?]|$)/i;

/** Takes an entry; gives its links in order. Linear. */
export function entryLinks(text: string): EntryLink[] {
  return [...text.matchAll(link)].map((found) => {
    const words = found[1]?.trim() ?? "";
    const address = found[2] ?? found[3] ?? "";
    const side =
      sideWords.test(words) || sidePlaces.test(address) || !/^https?:|^(?:www|arxiv|doi)\./i.test(address);
    return {
      words,
      start: found.index,
      end: found.index + found[0].length,
      ids: side ? null : paperIds(address),
    };
  });
}

const labels =
  /^\W*(?:paper|pdf|arxiv|abs|abstract|link|url|doi|html|here|preprint|openreview|acl|anthology|publication|journal|proceedings|arxiv:?\s?\d.*|10\.\d{4}.*|https?:.*|neurips|icml|iclr|cvpr|emnlp|read)(?:\s(?:link|pdf|paper|page|version|\d{4}))?\W*$/i;

/** Takes a link; says whether its words are a paper's title and not a label as "paper" or "code". */
export function isTitleLink({ words }: EntryLink): boolean {
  return words !== "" && !labels.test(words) && !sideWords.test(words) && /\p{L}/u.test(words);
}
