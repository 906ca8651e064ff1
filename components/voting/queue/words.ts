/** Takes a title; gives as much of it as a button bears, ended at a word. */
export const shortTitle = (title: string): string =>
  title.length <= 60 ? title : `${title.slice(0, 58).replace(/\s+\S*$/, "")} …`;

/** What the queue's page says. */
export const words = {
  title: "Queue",
  about:
    "What comes next when no round runs. Whoever lost counts more at the next pick, so over time everybody is heard.",
  next: "Comes next",
  unwanted: "Without votes",
  unwantedOrder:
    "These come last: older ones first, papers that came together in an order drawn by lot. A vote lifts a paper up.",
  more: (count: number) => (count === 1 ? "1 more paper waits." : `${count} more papers wait.`),
  pick: (title: string) => `Pick “${shortTitle(title)}” next`,
  willDo:
    "It leaves the queue, and those who carry it carry more. You can take this back until the paper is on a session.",
  picked: (title: string) => `Picked “${shortTitle(title)}”.`,
  plan: "Plan its session",
  undo: "Undo",
  takeBack: "Take back",
  undoPick: (title: string) => `Take back “${title}”`,
  undone: (title: string) => `“${shortTitle(title)}” waits again, and all loads are as before.`,
  loads: "Loads",
  mean: (mean: string) => `Mean ${mean}`,
  you: "You",
  noLoads: "Every load is 0: nobody carries more than others.",
  nobodyVotes: "Nobody in this team votes yet.",
  record: "Picked so far",
  noPicks: "Nothing has been picked yet. What is picked stands here, with its reason.",
  by: (name: string) => `by ${name}`,
  takenBack: "Taken back",
  status: {
    candidate: "Waits for a session",
    scheduled: "On a session",
    discussed: "Discussed",
    archived: "Archived",
  },
  how: "How the queue decides",
  rules: [
    "Each pick adds a load of 1, shared by those who want the paper so that they end level. Whoever is above that level already carries nothing of it.",
    "The paper that leaves its carriers with the least load comes next. So many who agree come first, and few who often lost come soon.",
    "Newcomers start at the mean, and who leaves takes their load away. Only differences count: after each pick the least load is 0 again.",
  ],
  empty: {
    title: "Nothing waits in the queue",
    text: "Candidates stand here in the order in which they come up, with the reason for each place.",
    import: "Import papers",
    papers: "See all papers",
  },
  noVotes: {
    text: "Nobody has voted on what waits, so the oldest comes first.",
    vote: "Vote on papers",
  },
} as const;
