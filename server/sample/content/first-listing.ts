import type { SamplePaper } from "./sample-paper.ts";

/** The older of the two lists, four weeks ago. */
export const firstListing = [
  {
    key: "forgetting",
    title: "What Small Models Forget First: A Field Guide to Catastrophic Drift",
    authors: [
      ["Oluwaseun", "Adeyemi"],
      ["Klara", "Lindqvist"],
      ["Rui", "Tavares"],
    ],
    abstract: String.raw`Fine-tuning a small language model on one task quietly damages others. We follow 41 skills through 2,000 steps of fine-tuning and find that the order in which skills degrade is stable across seeds (Kendall $\tau = 0.83$) and can be predicted before training from the curvature of the loss along the update, $u^\top H u$. Skills that were learned late are not the first to go; skills with few redundant circuits are. Replaying 0.5\% of carefully chosen old data removes 70\% of the damage. We release the field guide as a table that fits on one page.`,
    venue: "Workshop on Small Models",
  },
  {
    key: "calibrated",
    title: String.raw`Calibrated by Disagreement: Ensembles of \emph{One} Model at Many Temperatures`,
    authors: [
      ["Mei-Ling", "Hsu"],
      ["Patrick", "O'Donovan"],
    ],
    abstract:
      "Ensembles are well calibrated and expensive. We ask one model the same question at $k$ temperatures and read its confidence off the disagreement of the answers. With $k = 5$ the expected calibration error falls from 0.14 to 0.05 on nine question-answering sets, at 1.6 times the cost of a single answer because most of the prefix is shared. We prove that the estimate is unbiased when errors at different temperatures are exchangeable, and show one natural setting in which they are not.",
  },
  {
    key: "spectral",
    title: String.raw`Sparse Attention in $O(n \log n)$ by Listening to the Spectrum`,
    authors: [
      ["Dmitri", "Volkonsky"],
      ["Ayesha", "Rahman"],
      ["Jun", "Matsuda"],
      ["Elif", "Yıldız"],
    ],
    abstract: String.raw`We observe that the attention matrices of trained transformers are close to the sum of a banded and a low-rank matrix, \[ A \approx B_w + U V^\top, \qquad \operatorname{rank}(U) \le 2\log n, \] and that the band width $w$ can be estimated from eight random rows. The resulting kernel needs $O(n \log n)$ time, keeps 99.2\% of the quality of dense attention at 64k tokens, and falls back to dense attention on the 3\% of heads where the estimate is poor. The fallback matters: without it, retrieval accuracy drops by 11 points.`,
    venue: "Preprint",
  },
  {
    key: "referees",
    title: "Do Referees Read the Appendix? An Eye-Tracking Study with 62 Reviewers",
    authors: [
      ["Sofía", "Echeverría"],
      ["Niall", "Brennan"],
    ],
    abstract: String.raw`We asked 62 experienced reviewers to judge six short papers while an eye tracker ran. The median reviewer spent 71\% of the reading time on the first figure, the abstract and the main table; 9 of 62 opened the appendix. Planted errors in proofs were found by 4 reviewers, planted errors in captions by 38. Asking reviewers to write down one claim they checked themselves doubled the share of planted errors found, without making reviews longer.`,
  },
  {
    key: "tokens",
    title: "Tokens Are Not Words: A Reanalysis of Nine Claims about Low-Resource Languages",
    authors: [
      ["Chidinma", "Eze"],
      ["Lars", "Håkansson"],
      ["Putri", "Wulandari"],
    ],
    abstract: String.raw`Nine published comparisons of language models across languages measure quality per token. A speaker of Yorùbá or Javanese pays two to five times as many tokens for the same sentence. We repeat all nine comparisons per sentence. Four conclusions survive, three become weaker, two are reversed. We propose reporting a simple ratio, $\rho = \text{tokens} / \text{sentences}$, beside every score.`,
  },
  {
    key: "gardens",
    title: "Reward Gardens: Growing Preferences Instead of Fitting Them",
    authors: [
      ["Noor", "El-Amin"],
      ["Gabriel", "Teixeira"],
    ],
    abstract: String.raw`Preference models are trained once and then asked about a world that moves. We keep a population of small reward models, let those that disagree with fresh judgements die, and let the others reproduce with noise. After six simulated months the garden agrees with held-out raters on 78\% of pairs, a frozen model on 64\%. The population also shows when raters themselves split into camps, which a single model averages away.`,
  },
  {
    key: "unlearn",
    title: "Unlearning Is Mostly Hiding",
    authors: [
      ["Katarzyna", "Zielińska"],
      ["Ravi", "Subramaniam"],
      ["Hannah", "Goldberg"],
    ],
    abstract:
      "Seven methods for removing a fact from a language model are compared by how little it takes to bring the fact back. For six of them, fine-tuning on 20 unrelated sentences restores more than half of what was ``removed''. A linear probe finds the fact in the middle layers in every case. The seventh method, which retrains two layers from scratch, resists, at a cost that few will pay. We argue that results on unlearning should always come with a \\emph{relearning curve}.",
  },
] as const satisfies readonly SamplePaper[];
