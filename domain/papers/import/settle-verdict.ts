import type { Verdict, VerdictReason } from "./verdict.ts";

type Judged = { verdict: Verdict; reason: VerdictReason; paperId: string | null };

/** Whether somebody can say what a line is: it looks like a paper of the team, and nothing else decides. */
export const maySettle = ({
  verdict,
  paperId,
}: Pick<Judged, "paperId"> & { verdict: Verdict | null }): boolean =>
  verdict === "uncertain" && paperId !== null;

/** Takes what a line was judged to be, and the paper that somebody said it is; gives the verdict and its reason with that said. It counts only while the line looks like that paper. */
export const settleVerdict = (
  { verdict, reason, paperId }: Judged,
  sameAs: string | null,
): Pick<Judged, "verdict" | "reason"> => {
  if (sameAs === null || sameAs !== paperId || !maySettle({ verdict, paperId })) return { verdict, reason };
  if (!("paper" in reason)) return { verdict, reason };
  return { verdict: "duplicate", reason: { code: "in_team", paper: reason.paper } };
};
