/** Why a calendar could not be read, and the sentence its owner reads. */
export const busyFaults = {
  refused: "This address does not lead to the public internet, so it is not read.",
  too_slow: "It did not answer within 10 seconds.",
  too_large: "It is larger than 5 MB, or never ends.",
  unreachable: "Nothing answered at this address.",
  not_there: "The server says that there is no calendar at this address. Was the link replaced?",
  locked: "The server asks for a password. Use the secret or public address of the calendar instead.",
  not_ok: "The server answered with an error.",
  not_a_calendar: "What is at this address is not a calendar file (iCalendar).",
  broken: "The calendar file is damaged: a line in it cannot be read.",
  too_many: "It has more than 10,000 events or repetitions in a year, which is more than one person has.",
  endless: "One of its events repeats without end or too often to be read.",
  too_long: "Reading it took too long and was stopped.",
} as const;

export type BusyFault = keyof typeof busyFaults;

/** Takes a stored fault; gives its sentence. */
export const busySentence = (fault: string): string =>
  Object.hasOwn(busyFaults, fault) ? busyFaults[fault as BusyFault] : busyFaults.broken;

/** Ends a reading; caught where it began. */
export class BusyRefusal extends Error {
  readonly fault: BusyFault;

  constructor(fault: BusyFault) {
    super(fault);
    this.fault = fault;
  }
}
