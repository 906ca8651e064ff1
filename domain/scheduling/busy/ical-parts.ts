import type ICAL from "ical.js";

// The parser exports its classes as members of one object, which names no types.
export type Component = InstanceType<typeof ICAL.Component>;
export type Property = InstanceType<typeof ICAL.Property>;
export type Time = InstanceType<typeof ICAL.Time>;
export type Period = InstanceType<typeof ICAL.Period>;
export type Duration = InstanceType<typeof ICAL.Duration>;
export type UtcOffset = InstanceType<typeof ICAL.UtcOffset>;
