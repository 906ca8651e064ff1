import type { SamplePaper } from "./sample-paper.ts";

/** The newer list, a few days ago: what there is to vote on. */
export const secondListing = [
  {
    key: "clocks",
    title: "Grokking Has a Clock: Predicting Delayed Generalisation from Weight Norms",
    authors: [
      ["Ingrid", "Solheim"],
      ["Bayani", "Reyes"],
      ["Thomas", "Aubert"],
    ],
    abstract: String.raw`Networks trained on small algorithmic tasks sometimes generalise long after they have memorised. We show that the moment is predictable: the squared weight norm decays as $\lVert w_t \rVert^2 = c + a e^{-2\eta\lambda t}$ and generalisation sets in when it crosses a threshold that depends on the task but not on the seed. From the first 5\% of training we predict the moment within 12\% on 17 of 20 tasks. The three failures share a property that we can name but not explain.`,
    venue: "Preprint",
  },
  {
    key: "librarians",
    title: "Retrieval without Librarians: Letting the Corpus Decide What It Is About",
    authors: [
      ["Anneliese", "Brandt"],
      ["Kofi", "Asante"],
    ],
    abstract:
      "Dense retrieval asks a model trained elsewhere what a text is about. We let every document write the five questions it answers best, check them against the other documents, and keep those that no other document answers as well. The index is readable, can be corrected by hand, and beats dense retrieval on four specialised corpora of up to 200,000 documents. On the open web it loses, and we show why.",
  },
  {
    key: "proofs",
    title: String.raw`Short Proofs, Long Searches: A Lower Bound of $\Omega(2^{\sqrt{n}})$ for Tactic Sampling`,
    authors: [
      ["Yuki", "Hoshino"],
      ["Emre", "Demir"],
      ["Lucía", "Bermúdez"],
    ],
    abstract: String.raw`Theorem provers built on language models sample tactics until one works. We construct a family of theorems with proofs of length $O(n)$ for which every sampler whose next-tactic distribution depends only on the goal needs $\Omega(2^{\sqrt{n}})$ samples in expectation. The family is natural: it consists of pigeonhole arguments with renamed boxes. Letting the sampler see failed branches lowers the bound to a polynomial.`,
  },
  {
    key: "thermostats",
    title: "Thermostats and Transformers: Control Theory for Learning-Rate Schedules",
    authors: [
      ["Marguerite", "Dufour"],
      ["Sanjay", "Iyer"],
    ],
    abstract: String.raw`We treat the learning rate as the output of a proportional-integral controller whose measured quantity is the angle between successive updates. The controller has two constants, set once, and needs neither warm-up nor a final decay. On 11 training runs between 10M and 1.3B parameters it ends within 0.4\% of the loss of a tuned cosine schedule. It also notices bad batches two steps before the loss does.`,
  },
  {
    key: "maps",
    title: "Maps That Admit They Are Wrong: Uncertainty in Satellite Segmentation",
    authors: [
      ["Wanjiru", "Kamau"],
      ["Oskar", "Nyström"],
      ["Dalia", "Mansour"],
    ],
    abstract: String.raw`Land-cover maps are used to decide where aid goes. We add to every pixel the probability that an expert on the ground would disagree, learned from 3,100 field visits in six countries. The uncertainty is geographic: it is highest at the edges of small farms, exactly where the maps are used most. Planners who saw it asked for 40\% fewer field visits and chose better ones.`,
    venue: "Journal of Imaginary Earth Observation",
  },
  {
    key: "benchmarks",
    title: "The Half-Life of a Benchmark",
    authors: [
      ["Jelena", "Marković"],
      ["Ethan", "Wolfe"],
    ],
    abstract:
      "We collect 1,214 leaderboard entries for 58 benchmarks and fit the time until the best score is indistinguishable from the labels' own noise. The median half-life of the remaining headroom has fallen from 31 months to 7. Benchmarks with hidden test sets last twice as long; benchmarks with a person in the loop last longest. We end with advice for people who are about to build another one.",
  },
  {
    key: "silence",
    title: "Learning When to Say Nothing: Abstention as a First-Class Output",
    authors: [
      ["Adaeze", "Nwosu"],
      ["Henrik", "Falk"],
      ["Sun-hee", "Park"],
    ],
    abstract: String.raw`A model that may abstain is usually trained to answer and then taught to doubt. We train it for both at once with a loss that pays $1$ for a right answer, $-c$ for a wrong one and $0$ for silence, where $c$ is part of the input. One model then covers the whole trade-off, and users choose $c$ by the cost of being wrong. At $c = 9$ it abstains on 34\% of medical questions and is right on 97\% of the others.`,
  },
] as const satisfies readonly SamplePaper[];
