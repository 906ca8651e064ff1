import type { Reason } from "./reasons.ts";

export const errorCodes = [
  "unauthenticated",
  "invalid",
  "not_found",
  "forbidden",
  "conflict",
  "refused",
  "limited",
  "unavailable",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** The one error a verb throws: a code for programs, a reason with its sentence (reasons.ts) for people, details for the page. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly reason: Reason;
  readonly details: Record<string, unknown>;

  constructor(code: ErrorCode, reason: Reason, details: Record<string, unknown> = {}) {
    super(reason);
    this.code = code;
    this.reason = reason;
    this.details = details;
  }
}

/** What strangers get for everything they may not see, and everybody for what is not there: no difference. */
export const notFound = () => new AppError("not_found", "not_found");

/** What a member gets who may see a thing but not do this to it. */
export const forbidden = () => new AppError("forbidden", "not_allowed");
