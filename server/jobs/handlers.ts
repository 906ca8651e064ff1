import { sweepLeftovers } from "#server/auth/sweep-leftovers.ts";
import type { Services } from "#server/context.ts";
import { sendMail } from "#server/email/send-mail.ts";
import { completeDetails } from "#server/papers/details/complete-details.ts";
import { parseImport } from "#server/papers/parse-import.ts";
import { renderAbstracts } from "#server/papers/render-abstracts.ts";
import { storeLargeImport } from "#server/papers/store-large-import.ts";
import { expireOffer } from "#server/presenters/duties/expire-offer.ts";
import { remindMaterials } from "#server/presenters/duties/remind-materials.ts";
import { history } from "#server/presenters/history.ts";
import { readCalendar } from "#server/scheduling/calendar/read-calendar.ts";
import { refreshCalendars } from "#server/scheduling/calendar/refresh-calendars.ts";
import { tellMembers } from "#server/scheduling/invitations/tell-members.ts";
import { closePoll } from "#server/scheduling/polls/close-poll.ts";
import { remindPoll } from "#server/scheduling/polls/remind-poll.ts";
import { tellAllAnswered } from "#server/scheduling/polls/tell-all-answered.ts";
import { extendSeries } from "#server/scheduling/series/extend-series.ts";
import { closeRound } from "#server/voting/rounds/close-round.ts";
import { countRound } from "#server/voting/rounds/count-round.ts";
import { openRound } from "#server/voting/rounds/open-round.ts";
import { remindVoters } from "#server/voting/rounds/remind-voters.ts";
import type { JobName, Jobs } from "./catalog.ts";

type Handlers = { [Name in JobName]: (services: Services, data: Jobs[Name]) => Promise<void> };

/** What each job does: one call of a verb. */
export const handlers: Handlers = {
  "email.send": sendMail,
  "papers.read-import": parseImport,
  "papers.store-import": (services, data) => storeLargeImport(services, data, history),
  "papers.render-abstracts": renderAbstracts,
  "papers.complete-details": (services, job) => completeDetails(services, job),
  "voting.open-round": openRound,
  "voting.remind-voters": remindVoters,
  "voting.close-round": closeRound,
  "voting.count-round": countRound,
  "scheduling.tell-members": tellMembers,
  "scheduling.extend-series": extendSeries,
  "scheduling.close-poll": closePoll,
  "scheduling.tell-all-answered": tellAllAnswered,
  "scheduling.remind-poll": remindPoll,
  "scheduling.read-calendar": readCalendar,
  "scheduling.refresh-calendars": refreshCalendars,
  "presenters.expire-offer": expireOffer,
  "presenters.remind-materials": remindMaterials,
  "auth.sweep-leftovers": sweepLeftovers,
};
