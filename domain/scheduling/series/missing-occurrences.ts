import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { hasBegun, type Moment } from "../session-state.ts";
import { seriesDays } from "./series-days.ts";
import { type Occurrence, occurrenceOn, type SeriesText, scheduleOf } from "./series-text.ts";

type Given = {
  text: SeriesText;
  /** Days the series has a session for, whatever became of it. */
  made: ReadonlySet<string>;
  moment: Moment;
  /** The last day up to which sessions are made. */
  horizon: string;
};

/** Takes a series and the days it has made sessions for; gives what is still to be made: days to come, up to the horizon, at most 200. */
export const missingOccurrences = ({
  text,
  made,
  moment,
  horizon,
}: Given): { on: string; becomes: Occurrence }[] =>
  seriesDays(scheduleOf(text), { from: dayInZone(moment.now, moment.zone), until: horizon })
    .filter((day) => !made.has(day))
    .map((on) => ({ on, becomes: occurrenceOn(text, on, moment.zone).occurrence }))
    .filter(({ becomes }) => !hasBegun({ ...becomes, ...open }, moment));

const open = { heldAt: null, notHeldAt: null, cancelledAt: null };
