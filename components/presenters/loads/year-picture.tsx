import { Disclosure } from "#components/ui/disclosure.tsx";
import { monthNames } from "#components/ui/format-instant.ts";
import { ScrollTable } from "#components/ui/scroll-table.tsx";
import type { Year } from "#server/presenters/loads/read-year.ts";
import { words } from "./words.ts";

const monthOf = (month: string) => monthNames[Number(month.slice(5, 7)) - 1] ?? month;

/** A name, then the months; on a phone the months share what the name leaves, by their first letters. */
const line =
  "grid grid-cols-[minmax(0,5.5rem)_repeat(12,minmax(0,1fr))] sm:grid-cols-[minmax(0,10rem)_repeat(12,minmax(0,1fr))]";

/** The last twelve months at a glance: a row per member, a filled mark per talk, a ring for other duties, one struck through for a missed talk; and the same as a table. */
export const YearPicture = ({ year }: { year: Year }) => {
  const { months, members } = year;
  return (
    <>
      <div className="mt-4 divide-y divide-line text-xs" aria-hidden="true">
        <div className={`${line} pb-1.5 text-center text-muted`}>
          {months.map((month, at) => (
            <span key={month} className={at === 0 ? "col-start-2" : ""}>
              {monthOf(month).slice(0, 1)}
              <span className="max-sm:hidden">{monthOf(month).slice(1)}</span>
            </span>
          ))}
        </div>
        {members.map((member) => (
          <div key={member.userId} className={`${line} min-h-7 items-center hover:bg-hover`}>
            <span className="truncate pr-2">{member.name}</span>
            {member.months.map((month, at) => (
              <Marks key={months[at]} {...month} />
            ))}
          </div>
        ))}
      </div>
      <p className="mt-2 text-xs text-muted">{words.yearKey}</p>
      <Disclosure summary={words.yearTable}>
        <ScrollTable label={words.yearTableLabel}>
          <thead>
            <tr>
              <th scope="col">{words.member}</th>
              {months.map((month) => (
                <th key={month} scope="col">
                  {`${monthOf(month)} ${month.slice(0, 4)}`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.userId}>
                <th scope="row">{member.name}</th>
                {member.months.map((month, at) => (
                  <td key={months[at]}>{words.cell(month)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </Disclosure>
    </>
  );
};

const most = 3;

const looks = {
  talk: "bg-accent",
  missed:
    "relative border-[1.5px] border-muted after:absolute after:inset-x-[-3px] after:top-1/2 after:h-[1.5px] after:-translate-y-1/2 after:-rotate-45 after:bg-muted",
  duty: "border-[1.5px] border-accent",
} as const;

const Marks = ({ talks, duties, missed }: Year["members"][number]["months"][number]) => {
  const of = (count: number, look: keyof typeof looks) => Array.from({ length: count }, () => look);
  const marks = [...of(talks, "talk"), ...of(missed, "missed"), ...of(duties, "duty")].slice(0, most);
  return (
    <span className="flex flex-wrap justify-center gap-0.5 py-1">
      {marks.map((look, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks of one month differ by their place only.
        <span key={at} className={`size-2 rounded-full ${looks[look]}`} />
      ))}
    </span>
  );
};
