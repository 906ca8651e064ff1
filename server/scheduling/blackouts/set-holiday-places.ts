import { eq } from "drizzle-orm";
import * as z from "zod";
import { holidayPlaces } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { listPlaces } from "./list-places.ts";

/** The whole choice; a region is "" for the whole country. */
export const setHolidayPlacesInput = z.object({
  places: z.array(z.object({ country: z.string().max(10), region: z.string().max(20).default("") })).max(20),
});

/** Sets whose public holidays count for the team. Throws forbidden, refused for a place that the library does not know. */
export const setHolidayPlaces = async (
  ctx: ActingContext,
  { places }: z.infer<typeof setHolidayPlacesInput>,
) => {
  if (!can(ctx.asker, "blackout.edit")) throw forbidden();
  const known = await listPlaces();
  const isKnown = ({ country, region }: (typeof places)[number]) => {
    const found = known.find(({ code }) => code === country);
    return found !== undefined && (region === "" || found.regions.some(({ code }) => code === region));
  };
  if (!places.every(isKnown)) throw new AppError("refused", "holidays_unknown");
  return write(ctx, async (tx) => {
    await tx.delete(holidayPlaces).where(eq(holidayPlaces.teamId, ctx.team.id));
    const rows = [...new Map(places.map((place) => [`${place.country} ${place.region}`, place])).values()];
    if (rows.length > 0)
      await tx
        .insert(holidayPlaces)
        .values(rows.map((place) => ({ teamId: ctx.team.id, ...place, createdAt: ctx.now })));
    await recordActivity(tx, ctx, { kind: "blackouts.changed", details: { what: "holidays" } });
    return { places: rows };
  });
};
