type Props = { calendar: { name: string; text: string }[] | null };

/** The calendar files of a mail that nobody sent, to be saved and handed on. */
export const MailFiles = ({ calendar }: Props) =>
  calendar ? (
    <ul className="mt-3 flex list-none flex-wrap gap-x-4 gap-y-1 text-sm">
      {calendar.map(({ name, text }) => (
        <li key={name}>
          <a
            href={`data:text/calendar;charset=utf-8,${encodeURIComponent(text)}`}
            download={name}
            className="text-accent underline underline-offset-[0.18em]"
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  ) : null;
