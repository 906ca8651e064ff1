import { initTRPC, TRPCError } from "@trpc/server";
import { z } from "zod";
import { isAtLeast, type Role } from "#domain/teams/roles.ts";
import { findMe } from "#server/auth/find-me.ts";
import type { Context } from "#server/context.ts";
import { AppError, type ErrorCode, forbidden } from "#server/errors.ts";
import { logUnexpected } from "#server/log.ts";
import { type Reason, reasons } from "#server/reasons.ts";
import { enterTeam } from "#server/teams/enter-team.ts";
import { fromConstraint } from "./from-constraint.ts";

const codes = {
  unauthenticated: "UNAUTHORIZED",
  invalid: "BAD_REQUEST",
  not_found: "NOT_FOUND",
  forbidden: "FORBIDDEN",
  conflict: "CONFLICT",
  refused: "PRECONDITION_FAILED",
  limited: "TOO_MANY_REQUESTS",
  unavailable: "SERVICE_UNAVAILABLE",
} as const satisfies Record<ErrorCode, TRPCError["code"]>;

/** What tRPC itself refuses, before a verb is reached. */
const ownReasons: Partial<Record<TRPCError["code"], Reason>> = {
  BAD_REQUEST: "invalid_input",
  PARSE_ERROR: "invalid_input",
  NOT_FOUND: "not_found",
  PAYLOAD_TOO_LARGE: "too_large",
};

const t = initTRPC.context<Context>().create({
  sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
  errorFormatter: ({ shape, error }) => {
    const cause = error.cause;
    const fields = cause instanceof z.ZodError ? z.flattenError(cause).fieldErrors : undefined;
    const known = cause instanceof AppError ? cause : null;
    const reason = known?.reason ?? ownReasons[error.code] ?? "unexpected";
    // The path and the stack stay here: an answer for "not there" and one for "not yours" must be the same bytes.
    return {
      code: shape.code,
      // A reader of imports knows better than a table what is wrong with a text.
      message: typeof known?.details.sentence === "string" ? known.details.sentence : reasons[reason],
      data: {
        httpStatus: shape.data.httpStatus,
        reason,
        details: known?.details ?? {},
        fields: fields ?? null,
      },
    };
  },
});

/** Turns what a verb throws into tRPC's error, once; a named constraint speaks like the rule it guards. */
const mapErrors = t.middleware(async ({ next, path }) => {
  const result = await next();
  if (result.ok) return result;
  const error = result.error.cause;
  const known = error instanceof AppError ? error : fromConstraint(error);
  if (known) throw new TRPCError({ code: codes[known.code], cause: known, message: known.reason });
  if (result.error.code !== "INTERNAL_SERVER_ERROR") return result;
  const cause = new AppError("unavailable", "unexpected", { errorId: logUnexpected(path, error) });
  throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause, message: cause.reason });
});

const teamInput = z.object({ team: z.string().min(1).max(80) });

/** The ladder: public → signed in → observer (any member of the team) → member → organizer → owner. */
export const publicProcedure = t.procedure.use(mapErrors);

export const signedInProcedure = publicProcedure.use(async ({ ctx, next }) => {
  const me = await findMe(ctx);
  if (!me) throw new AppError("unauthenticated", "signed_out");
  return next({ ctx: { ...ctx, me } });
});

const teamProcedure = (least: Role) =>
  publicProcedure.input(teamInput).use(async ({ ctx, input, next }) => {
    const entered = await enterTeam(ctx, input.team);
    if (!isAtLeast(entered.asker.role, least)) throw forbidden();
    return next({ ctx: entered });
  });

export const observerProcedure = teamProcedure("observer");
export const memberProcedure = teamProcedure("member");
export const organizerProcedure = teamProcedure("organizer");
export const ownerProcedure = teamProcedure("owner");

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;
