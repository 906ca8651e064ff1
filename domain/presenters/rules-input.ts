import * as z from "zod";

const days = z.int().min(0).max(60);

/** How a team shares its talks, as the form sends it: window in months, newcomers, leave, and two numbers of days (0: not asked). */
export const rulesInput = z.object({
  windowMonths: z.int().min(1).max(60),
  newcomers: z.enum(["mean", "zero"]),
  leave: z.enum(["forgiven", "counted"]),
  answerDays: days,
  materialDays: days,
});

export type PresenterRules = z.infer<typeof rulesInput>;
