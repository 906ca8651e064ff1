/** A calendar object in a mail: its method, the name of its file, its text. */
export type MailCalendar = { method: "REQUEST" | "CANCEL"; name: string; text: string };

/**
 * Takes the calendar objects of a mail; gives the parts that carry them: the first as an alternative of the text, which is what
 * calendar programs act on, and each as a file, since many mail programs show nothing else (RFC 6047). No objects, no parts.
 */
export const calendarParts = (calendar: readonly MailCalendar[] | null) => {
  const [first] = calendar ?? [];
  if (!calendar || !first) return {};
  return {
    alternatives: [
      { contentType: `text/calendar; method=${first.method}; charset=UTF-8`, content: first.text },
    ],
    attachments: calendar.map(({ method, name, text }) => ({
      filename: name,
      contentType: `application/ics; method=${method}; charset=UTF-8`,
      content: text,
    })),
  };
};
