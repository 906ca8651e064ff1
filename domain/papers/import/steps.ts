/** Long pure work, cut so that whoever runs it may do other things between two steps. Its result is the same however it is run. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Takes long work; does all of its steps at once and gives its result. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
