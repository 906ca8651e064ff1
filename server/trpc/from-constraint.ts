import { AppError, type ErrorCode } from "#server/errors.ts";
import type { Reason } from "#server/reasons.ts";

/** What the database's named constraints mean to a person. They have the last word after every check in code. */
const meanings: Record<string, [ErrorCode, Reason]> = {
  paper_identities_team_identity_key: ["conflict", "duplicate_paper"],
  assignments_holder_key: ["conflict", "place_taken"],
  assignments_booked_key: ["conflict", "booked_already"],
  teams_slug_key: ["conflict", "slug_taken"],
  // Only a form that joins names its own id, and it keeps it for every try.
  users_pkey: ["conflict", "already_joined"],
  users_email_key: ["conflict", "address_taken"],
  assignments_member_fk: ["not_found", "not_found"],
  assignments_session_fk: ["not_found", "not_found"],
  assignments_paper_fk: ["not_found", "not_found"],
  session_papers_paper_fk: ["not_found", "not_found"],
  results_keep: ["refused", "result_kept"],
  queue_picks_paper_key: ["conflict", "queue_moved"],
  votes_paper_fk: ["not_found", "not_found"],
  comments_parent_fk: ["not_found", "not_found"],
  comments_paper_fk: ["not_found", "not_found"],
  // A thread is marked as read outside the team's lock, so an undone import may take the paper away in between.
  reads_paper_fk: ["not_found", "not_found"],
};

type PgError = { constraint?: string; code?: string; cause?: PgError };

/** The AppError a database error stands for; null when it means nothing we planned for. */
export const fromConstraint = (error: unknown): AppError | null => {
  const cause = (error as PgError)?.cause ?? (error as PgError);
  const meaning = cause?.constraint ? meanings[cause.constraint] : undefined;
  if (meaning) return new AppError(...meaning);
  // A text Postgres cannot hold (NUL, a broken surrogate) or a malformed id: the input, not the server, is at fault.
  if (cause?.code === "22021" || cause?.code === "22P05" || cause?.code === "22P02")
    return new AppError("invalid", "invalid_input");
  return null;
};
