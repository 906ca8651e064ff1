import { Disclosure } from "#components/ui/disclosure.tsx";
import { monthNames } from "#components/ui/format-instant.ts";
import { ScrollTable } from "#components/ui/scroll-table.tsx";
import type { Year } from "#server/presenters/loads/read-year.ts";
import { words } from "./words.ts";

const [row, column, left] = [26, 30, 112];
const most = 14;

const monthOf = (month: string) => monthNames[Number(month.slice(5, 7)) - 1] ?? month;
const short = (name: string) =>
  Array.from(name).length > most
    ? `${Array.from(name)
        .slice(0, most - 1)
        .join("")}…`
    : name;

/** The last twelve months at a glance: a row per member, a filled mark per talk, a ring for other duties; and the same as a table. */
export const YearPicture = ({ year }: { year: Year }) => {
  const { months, members } = year;
  const [width, height] = [left + months.length * column, (members.length + 1) * row];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a pointer */}
      <section className="mt-4 overflow-x-auto" aria-label={words.yearPicture} tabIndex={0}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {months.map((month, at) => (
            <text
              key={month}
              x={left + (at + 0.5) * column}
              y={16}
              textAnchor="middle"
              className="fill-muted text-xs"
            >
              {monthOf(month)}
            </text>
          ))}
          {members.map((member, line) => (
            <g key={member.userId} transform={`translate(0 ${(line + 1) * row})`}>
              <line x1={0} x2={width} y1={0.5} y2={0.5} className="stroke-line" />
              <text x={0} y={row / 2 + 4} className="fill-ink text-xs">
                {short(member.name)}
              </text>
              {member.months.map(({ talks, duties }, at) => (
                <Marks key={months[at]} x={left + (at + 0.5) * column} talks={talks} duties={duties} />
              ))}
            </g>
          ))}
        </svg>
      </section>
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
                {member.months.map(({ talks, duties }, at) => (
                  <td key={months[at]}>{words.cell(talks, duties)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </Disclosure>
    </>
  );
};

const Marks = ({ x, talks, duties }: { x: number; talks: number; duties: number }) => {
  const all = Math.min(3, talks + duties);
  return Array.from({ length: all }, (_, at) => {
    const cx = x + (at - (all - 1) / 2) * 9;
    return at < talks ? (
      <circle key={cx} cx={cx} cy={row / 2} r={4} className="fill-accent" />
    ) : (
      <circle key={cx} cx={cx} cy={row / 2} r={3} strokeWidth={1.5} className="fill-none stroke-accent" />
    );
  });
};
