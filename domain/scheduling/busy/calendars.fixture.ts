/** Takes the lines of a calendar; gives the file as programs send it. */
export const file = (...lines: string[]): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n");

/** One event of these lines. */
export const event = (...lines: string[]): string =>
  [
    "BEGIN:VEVENT",
    ...(lines.some((line) => line.startsWith("UID")) ? [] : ["UID:one"]),
    ...lines,
    "END:VEVENT",
  ].join("\r\n");

/** Of the middle of Europe, as Outlook writes it: since 1601. */
export const middleEuropean = (name: string): string =>
  [
    "BEGIN:VTIMEZONE",
    `TZID:${name}`,
    "BEGIN:STANDARD",
    "DTSTART:16010101T030000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:16010101T020000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
  ].join("\r\n");

/** What Outlook publishes: Windows zones, a zone of its own, exceptions, free and tentative times. */
export const outlook = file(
  "METHOD:PUBLISH",
  "PRODID:Microsoft Exchange Server 2010",
  "X-WR-CALNAME:Calendar",
  middleEuropean("W. Europe Standard Time"),
  middleEuropean("Customized Time Zone"),
  // Every Tuesday over the change of clocks; the second is an hour later, the third called off, the fourth skipped.
  event(
    "UID:weekly",
    "RRULE:FREQ=WEEKLY;UNTIL=20261117T170000Z;INTERVAL=1;BYDAY=TU;WKST=MO",
    "EXDATE;TZID=W. Europe Standard Time:20261110T180000",
    "SUMMARY;LANGUAGE=de-DE:Jour fixe",
    "DTSTART;TZID=W. Europe Standard Time:20261020T180000",
    "DTEND;TZID=W. Europe Standard Time:20261020T190000",
    "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
  ),
  event(
    "UID:weekly",
    "RECURRENCE-ID;TZID=W. Europe Standard Time:20261027T180000",
    "SEQUENCE:1",
    "DTSTART;TZID=W. Europe Standard Time:20261027T190000",
    "DTEND;TZID=W. Europe Standard Time:20261027T200000",
  ),
  event(
    "UID:weekly",
    "RECURRENCE-ID;TZID=W. Europe Standard Time:20261103T180000",
    "STATUS:CANCELLED",
    "DTSTART;TZID=W. Europe Standard Time:20261103T180000",
    "DTEND;TZID=W. Europe Standard Time:20261103T190000",
  ),
  event(
    "UID:own-zone",
    "DTSTART;TZID=Customized Time Zone:20261021T090000",
    "DTEND;TZID=Customized Time Zone:20261021T100000",
  ),
  event(
    "UID:utc",
    'DTSTART;TZID="tzone://Microsoft/Utc":20261022T090000',
    'DTEND;TZID="tzone://Microsoft/Utc":20261022T100000',
    "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE",
  ),
  event(
    "UID:free",
    "DTSTART;TZID=W. Europe Standard Time:20261023T090000",
    "DTEND;TZID=W. Europe Standard Time:20261023T100000",
    "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
  ),
  event(
    "UID:away",
    "DTSTART;VALUE=DATE:20261224",
    "DTEND;VALUE=DATE:20261227",
    "X-MICROSOFT-CDO-BUSYSTATUS:OOF",
  ),
);
