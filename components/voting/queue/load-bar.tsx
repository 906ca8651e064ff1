type Props = { share: number; mean: number; mine: boolean };

const percent = (part: number) => `${Math.round(part * 1000) / 10}%`;

/** One load beside the mean, both as parts of the largest. The number beside it says the same, so readers of the screen skip it. */
export const LoadBar = ({ share, mean, mine }: Props) => (
  <svg aria-hidden="true" width="100%" height="12" className="block overflow-visible">
    <rect y="3" width="100%" height="6" rx="3" className="fill-line" />
    {share > 0 ? (
      <rect y="3" width={percent(share)} height="6" rx="3" className={mine ? "fill-accent" : "fill-edge"} />
    ) : null}
    <rect x={percent(mean)} width="2" height="12" transform="translate(-1 0)" className="fill-ink" />
  </svg>
);
