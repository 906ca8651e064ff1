/** An invented paper: nobody wrote it, no address leads to it. Titles and abstracts keep the TeX that pastes bring along. */
export type SamplePaper = {
  key: string;
  title: string;
  authors: readonly (readonly [given: string, family: string])[];
  abstract: string;
  venue?: string;
};
