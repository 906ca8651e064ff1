import type { PersonKey } from "./people.ts";

export type SampleComment = {
  key: string;
  paper: string;
  by: PersonKey;
  /** The comment it answers, by key. */
  to?: string;
  /** Hours before the group was opened. */
  hoursAgo: number;
  body: string;
  /** What it says after an edit, half an hour later. */
  edited?: string;
  /** Taken back three hours later. */
  deleted?: true;
};

const lively: readonly Omit<SampleComment, "paper">[] = [
  {
    key: "s1",
    by: "haruto",
    hoursAgo: 150,
    body: String.raw`The claim that surprises me is the rank. They say $\operatorname{rank}(U) \le 2 \log n$ is enough, but figure 2 plots the *mean* over heads. Did anybody look at the tail?`,
  },
  {
    key: "s2",
    by: "tomasz",
    to: "s1",
    hoursAgo: 147,
    body: "Table 7 in the appendix. The 95th percentile is about three times the mean at 64k tokens, so for those heads the bound does not hold. That is what the fallback is for, I think.",
  },
  {
    key: "s3",
    by: "haruto",
    to: "s2",
    hoursAgo: 146,
    body: "Then the title promises more than the method gives. With 3 % dense heads it is still quadratic, only with a small constant.",
  },
  {
    key: "s4",
    by: "priya",
    to: "s3",
    hoursAgo: 139,
    body: String.raw`Right, and one can say it precisely. If a share $p$ of the heads is dense, the cost is

$$T(n) = (1-p)\,c_1\, n \log n + p\, c_2\, n^2,$$

so with $p = 0.03$ and $c_1 \approx 20\,c_2$ the quadratic part wins from roughly $n = 10{,}000$ on. Their largest experiment is at 64k.`,
    edited: String.raw`Right, and one can say it precisely. If a share $p$ of the heads is dense, the cost is

$$T(n) = (1-p)\,c_1\, n \log n + p\, c_2\, n^2,$$

so with $p = 0.03$ and $c_1 \approx 20\,c_2$ the quadratic part wins from roughly $n = 10{,}000$ on (natural logarithm). Their largest experiment is at 64k.`,
  },
  {
    key: "s5",
    by: "tomasz",
    to: "s4",
    hoursAgo: 121,
    body: "Good, I will put that on a slide. Is $c_1 \\approx 20\\,c_2$ from the paper or your guess?",
  },
  {
    key: "s6",
    by: "priya",
    to: "s5",
    hoursAgo: 120,
    body: "Read off figure 5, so take it with salt: 18 to 25, depending on the card.",
  },
  {
    key: "s7",
    by: "amara",
    hoursAgo: 98,
    body: "> the band width $w$ can be estimated from eight random rows\n\nEight rows of *what*? If it is eight rows of one head in one layer, I believe it. If it is eight rows for the whole model, I would like to see the variance.",
  },
  {
    key: "s8",
    by: "ines",
    to: "s7",
    hoursAgo: 95,
    body: "Per head. Algorithm 1, line 3. It took me two readings as well.",
  },
  {
    key: "s9",
    by: "amara",
    to: "s8",
    hoursAgo: 94,
    body: "Thank you. Then it is fine, and cheap.",
  },
  {
    key: "s10",
    by: "mateo",
    hoursAgo: 71,
    body: "Is there code? The link in the footnote is dead for me.",
    deleted: true,
  },
  {
    key: "s10a",
    by: "signe",
    to: "s10",
    hoursAgo: 70,
    body: "They moved it: the second link on the first author's page works.",
  },
  {
    key: "s11",
    by: "signe",
    to: "s1",
    hoursAgo: 52,
    body: "I tried something like this on protein sequences last year. The banded part was wonderful, the low-rank part useless: contacts are sparse but not low-rank. Ask whether they looked at anything besides text.",
  },
  {
    key: "s12",
    by: "leila",
    hoursAgo: 27,
    body: "Two questions for Thursday:\n\n1. Why does retrieval drop by 11 points without the fallback, when perplexity hardly moves?\n2. Could one *train* with the constraint, so that no head needs the fallback?",
  },
  {
    key: "s13",
    by: "haruto",
    to: "s12",
    hoursAgo: 9,
    body: "On the first: perplexity averages over all tokens, and retrieval hangs on a handful. A head that copies one token from 40k back is exactly what a band and a low rank cannot express.",
  },
  {
    key: "s14",
    by: "tomasz",
    to: "s13",
    hoursAgo: 3,
    body: "That is a lovely way to say it. I will start the talk with that example.",
  },
];

const others: readonly SampleComment[] = [
  {
    key: "u1",
    paper: "unlearn",
    by: "mateo",
    hoursAgo: 480,
    body: "The probe in figure 3 has as many parameters as the layer it reads. Would it not find anything?",
  },
  {
    key: "u2",
    paper: "unlearn",
    by: "leila",
    to: "u1",
    hoursAgo: 470,
    body: "They control for that in appendix C with shuffled labels: the probe falls to chance. I had the same doubt.",
  },
  {
    key: "u3",
    paper: "unlearn",
    by: "amara",
    hoursAgo: 130,
    body: "After the session: the authors answered Leila. They have not tried other languages, and they are curious too.",
  },
  {
    key: "c1",
    paper: "clocks",
    by: "priya",
    hoursAgo: 30,
    body: "If the threshold depends on the task and not on the seed, can one compute it from the task? For modular addition it should follow from the size of the group.",
  },
  {
    key: "c2",
    paper: "clocks",
    by: "haruto",
    to: "c1",
    hoursAgo: 22,
    body: "Section 6 tries and gets the exponent right, the constant wrong. I would like to present this one.",
  },
];

/** Every comment of the sample group: one lively thread and two quiet ones. */
export const comments: readonly SampleComment[] = [
  ...lively.map((comment) => ({ ...comment, paper: "spectral" })),
  ...others,
];

/** Whoever opens the group has read that thread up to this comment, so that they see what "new" looks like. */
export const readUpTo = "s11";
