import { type Start, startInstant } from "#domain/clock/local-time.ts";
import type { SessionText } from "#domain/scheduling/session-input.ts";

/** A session as it stands in the form: every field a text, as its input holds it. */
export type SessionDraft = {
  title: string;
  isAllDay: boolean;
  date: string;
  time: string;
  zone: string;
  minutes: string;
  place: string;
  meetingUrl: string;
  notes: string;
};

/** The form as it begins. */
export const freshSession = (date: string, zone: string): SessionDraft => ({
  title: "",
  isAllDay: false,
  date,
  time: "18:00",
  zone,
  minutes: "60",
  place: "",
  meetingUrl: "",
  notes: "",
});

/** The form's fields for a stored text; `spare` fills what an all-day session lacks. */
export const draftOf = (text: SessionText, spare: { zone: string }): SessionDraft => {
  const { when } = text;
  const isTimed = when.kind === "timed";
  return {
    title: text.title ?? "",
    isAllDay: !isTimed,
    date: isTimed ? when.localStart.slice(0, 10) : when.onDate,
    time: isTimed ? when.localStart.slice(11) : "18:00",
    zone: (isTimed && when.zone) || spare.zone,
    minutes: isTimed ? String(when.durationMinutes) : "60",
    place: text.place ?? "",
    meetingUrl: text.meetingUrl ?? "",
    notes: text.notes ?? "",
  };
};

/** What the form sends. */
export const textOf = (draft: SessionDraft): SessionText => ({
  title: draft.title.trim() || null,
  when: draft.isAllDay
    ? { kind: "all_day", onDate: draft.date }
    : {
        kind: "timed",
        localStart: `${draft.date}T${draft.time.slice(0, 5)}`,
        zone: draft.zone,
        durationMinutes: Number(draft.minutes),
      },
  place: draft.place.trim() || null,
  meetingUrl: draft.meetingUrl.trim() || null,
  notes: draft.notes.trim() || null,
});

/** Your draft over theirs: fields you left as they were when you began take what somebody else saved meanwhile. */
export const mergeDraft = (base: SessionDraft, theirs: SessionDraft, yours: SessionDraft): SessionDraft => {
  const touched = Object.entries(yours).filter(
    ([field, value]) => base[field as keyof SessionDraft] !== value,
  );
  return { ...theirs, ...Object.fromEntries(touched) };
};

/** When a timed draft would begin; null while its fields make no time. */
export const startOf = ({ date, time, zone }: Pick<SessionDraft, "date" | "time" | "zone">): Start | null => {
  try {
    return startInstant(`${date}T${time}`, zone);
  } catch {
    return null;
  }
};
