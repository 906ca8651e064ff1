/** The head of a page as a browser copies it. */
export const daily = [
  "new",
  "Get trending papers in your email inbox once a day!",
  "Subscribe",
  "Daily Papers",
  "byAK and the research community",
].join("\n\n");

export const cache = {
  title: "A Cache for Decoders",
  abstract:
    "Large models are slow to serve. We show that a small cache in front of the decoder removes most of the waste, and " +
    "measure it on four workloads with 90\\% fewer misses. The idea is old, but nobody had put the two together before. It is at https://example.org/a-cache-for-decoders-of-any-size",
};

export const diary = {
  title: "Diary Robots: Remembering Skills from Week to Week in Ordinary Kitchens",
  abstract:
    "Robots forget what they learned last week. This work keeps a diary of multi-step skills and reads it back before " +
    "every task, which doubles the success rate in a kitchen and costs less than one percent of the training time.",
};

const wrap = (text: string) => text.replaceAll(/(.{1,60})(?: |$)/g, "   $1\n").trimEnd();
const paper = "https://huggingface.co/papers";

/** The same two papers as a text browser dumps them, with its list of link targets. */
export const textBrowser = `   [1]Hugging Face's logo

Daily Papers

   by[2]AK and the research community

   [3]113

   [4]${cache.title}

   [5]${wrap(cache.abstract).trimStart()}
     * 3 authors
   ·
   Oct 7, 2024
   [6]4

   [7]-

   [8]${wrap(diary.title).trimStart()}

   [9]${wrap(diary.abstract).trimStart()}
     * 1 author
   ·
   May 30

References

   1. https://huggingface.co/
   2. https://huggingface.co/someone
   3. https://huggingface.co/login?next=%2Fpapers%2F2505.01234
   4. ${paper}/2505.01234
   5. ${paper}/2505.01234
   6. ${paper}/2505.01234#community
   7. https://huggingface.co/login?next=%2Fpapers%2F2506.00002
   8. ${paper}/2506.00002
   9. ${paper}/2506.00002
`;

/** Takes a page and a line of it; gives the line's number from 1. */
export function atLine(page: string, line: string): number {
  return page.split("\n").indexOf(line) + 1;
}
