import type { PersonKey } from "./people.ts";

export type SampleSession = {
  key: string;
  /** Weeks from the next session; 0 is the next one. */
  week: number;
  paper: string;
  presenter: PersonKey;
  place: string;
  meetingUrl: string | null;
  notes: string | null;
  held: boolean;
};

/** The sessions that invented people present; one more is offered to whoever opens the group. */
export const sessions: readonly SampleSession[] = [
  {
    key: "past",
    week: -2,
    paper: "unlearn",
    presenter: "leila",
    place: "Room 2.14",
    meetingUrl: null,
    held: true,
    notes: "Bring a question about the relearning curve.",
  },
  {
    key: "next",
    week: 0,
    paper: "spectral",
    presenter: "tomasz",
    place: "Room 2.14",
    meetingUrl: "https://meet.example.org/marginalia",
    held: false,
    notes: "Read sections 3 and 4; the appendix can wait.",
  },
];

/** The session whose presenter is whoever opened the group, if they accept. */
export const offered = { key: "offered", week: 1, paper: "tokens", place: "Room 2.14" } as const;
