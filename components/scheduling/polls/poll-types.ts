import type { AnswerWord } from "#domain/scheduling/polls/poll-input.ts";

export type { AnswerWord } from "#domain/scheduling/polls/poll-input.ts";
export type { PollCard, PollList } from "#server/scheduling/polls/list-polls.ts";
export type { PollByLink } from "#server/scheduling/polls/poll-by-link.ts";
export type { NewPoll } from "#server/scheduling/polls/read-new-poll.ts";
export type { PollPage } from "#server/scheduling/polls/read-poll.ts";
export type { PollOption, PollResults, PollView } from "#server/scheduling/polls/view-poll.ts";

/** What somebody says, by option. */
export type Said = Record<string, AnswerWord>;
