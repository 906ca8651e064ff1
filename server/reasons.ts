/** Every reason a verb may refuse for, and the sentence a person reads. */
export const reasons = {
  // anywhere
  not_found: "There is nothing here, or it is not yours to see.",
  not_allowed: "Your role in this team does not allow that.",
  signed_out: "Please sign in first.",
  invalid_input: "Something in the form needs a look.",
  cross_site: "This request came from another site and was refused.",
  too_large: "That is more than one request may carry: 1 MB, or 9 MB for an import. Nothing was changed.",
  too_often: "That was too often in a short time. Please wait a little and try again.",
  unexpected: "Something went wrong on our side. Nothing was changed.",
  team_is_busy: "The team is busy with something large. Nothing was changed; try again in a moment.",
  changed_meanwhile:
    "Somebody changed this while you were writing. Your text is kept; compare the two and save again.",
  // teams
  link_used_or_old: "This link has been used or is too old. Ask for a new one.",
  setup_done: "This Lectern is already set up. Sign in instead.",
  invitation_over: "This invitation is no longer valid. Ask the person who sent it for a new one.",
  already_joined:
    "You have joined already. Go on to your teams; if you are signed out, use the link in the mail we sent you.",
  last_owner: "A team needs an owner. Make somebody else an owner first.",
  address_taken: "That address already belongs to an account.",
  role_too_high: "You can only give roles up to your own.",
  slug_taken: "Another team has that name already. Please choose another one.",
  sample_in_making: "The sample group is being made; try again in a moment.",
  sample_left: "You were in the sample group and are no longer. One of its owners can invite you again.",
  last_way_in: "Nothing else would open your account. Confirm an address first.",
  // papers
  duplicate_paper: "This paper is in the team already.",
  format_unknown: "We could not recognise any papers in this text.",
  import_decided: "This import has been stored or undone already.",
  import_is_read: "The texts of this import have been read already.",
  review_changed: "This review was changed in another tab or by somebody else; look again.",
  nothing_ticked: "No line is ticked, so there is nothing to import.",
  details_off: "Looking up details is turned off on this server.",
  paper_scheduled: "This paper is on a session. Take it off there first.",
  paper_discussed: "This paper has been discussed already.",
  paper_archived: "This paper is in the archive. Bring it back first.",
  // series
  series_over: "This series has ended, so there is nothing left to change.",
  series_session_gone: "That session is not part of this series any more. Look again.",
  // rounds
  round_not_open: "This round has not opened yet.",
  round_closed: "This round has closed, so ballots can no longer change. Yours counts as it was.",
  round_missed: "This round has closed, and your ballot did not arrive in time, so it does not count.",
  round_short:
    "This round closed with fewer ballots than it needs. Ballots can change again once an organizer extends it.",
  round_cancelled: "This round was cancelled, so nobody votes in it any more.",
  not_a_voter: "Only the people named for this round vote in it.",
  paper_not_shortlisted: "This paper is not on the shortlist of this round.",
  round_ranks: "In this round papers are ranked. Put them in your order instead of approving them.",
  round_approves: "In this round papers are approved. There is nothing to rank.",
  ranked_twice: "A paper has one place in a ranking; one of them stands there twice.",
  recount_failed: "The count did not come to an end. The stored result is as it was; try again in a moment.",
  result_kept: "A result is stored once and never changes.",
  round_times: "Something about the times of this round needs a look.",
  round_papers: "Some of these papers can no longer be chosen.",
  round_voters: "Some of these people do not vote in this team.",
  round_quorum: "The quorum is higher than the number of people who may vote.",
  round_over: "This round has closed or was cancelled, so it can no longer be changed.",
  round_has_ballots:
    "Somebody has voted already, so this round stays as it is. You can still extend or cancel it.",
  round_not_later: "A round is only moved to a later close.",
  round_not_decided: "This round has no result yet.",
  // the queue
  queue_moved: "The queue has changed since you looked, so nothing was picked. See what comes first now.",
  pick_not_last: "Only the newest pick can be taken back. Take back the later ones first.",
  // sessions
  session_over: "This session is over or was cancelled, so it can no longer be changed.",
  session_not_begun: "This session has not begun yet, so nobody can say whether it was held.",
  session_begun: "This session has begun already. Say that it was not held instead of cancelling it.",
  nothing_to_undo: "There is nothing to take back: this session is still open.",
  undo_too_late: "This can be taken back for 30 days; those are over.",
  // attendance
  reply_cancelled: "This session was cancelled, so there is nothing to reply to.",
  reply_too_late: "This session is over, so replies can no longer change.",
  attendance_too_early: "This session has not begun yet, so nobody can say who came.",
  attendance_of_none: "This session did not take place, so nobody came.",
  // presenters
  place_taken: "Somebody else has that place already.",
  elsewhere_then: "This member has a place at another session at the same time. Choose somebody else.",
  you_elsewhere: "You have a place at another session at the same time. Step back from it first.",
  booked_already: "This member has that duty there already.",
  already_answered: "This offer has been answered already.",
  offer_withdrawn: "This offer was withdrawn meanwhile.",
  not_a_presenter: "Observers do not present. Choose a member.",
  offer_expired: "The time to answer this offer is over. You can still take the place while it is free.",
  presents_it: "Whoever presents cannot be the backup too. Choose somebody else.",
  backup_not_in: "There is no backup who has accepted, so nobody can take over.",
  session_not_held: "This can be noted once the session is marked as held.",
  not_taken_on: "Only somebody who had taken this on can have missed it.",
  duty_taken: "There is, or was, a duty of that name already. Choose another name.",
  // calendars
  calendar_address: "Please give the address of a calendar: it starts with https://, http:// or webcal://.",
  calendar_login:
    "An address with a name or password in it is not read. Use the secret or public address of the calendar instead.",
  calendar_not_public:
    "This address does not lead to the public internet, so it is not read. Whoever runs this Lectern can allow a host of your own network.",
  calendars_full: "You have five calendars here, which is the most. Remove one first.",
  // date polls
  poll_times: "Something about the dates or the deadline of this poll needs a look.",
  poll_people: "Some of these people are no longer in the team.",
  poll_closed: "This poll has closed, so answers can no longer change.",
  poll_chosen: "The date of this poll has been chosen already.",
  poll_cancelled: "This poll was cancelled, so it takes no answers any more.",
  poll_not_asked: "You can answer once an organizer asks you in this poll.",
  poll_not_open: "This poll is no longer open, so nothing can be added. Extend it first.",
  poll_over: "This poll has its date or was cancelled, so it can no longer be extended.",
  poll_option_gone: "This date is not on offer in this poll.",
  poll_option_past: "This date has passed. Choose one that is still to come.",
  // days off
  list_unreadable: "This list cannot be read.",
  holidays_unknown: "The public holidays of one of these places are not known.",
  // seasons
  season_changed: "The season changed meanwhile. Look again at what would change.",
  season_published:
    "This season is published already. Change its sessions one by one, or look what absences would change.",
  season_discarded: "This draft was discarded. Plan a new season.",
  season_not_published: "This season is not published yet. Change the draft instead.",
  season_moved_on: "That is no longer in this season. Look again at how it stands now.",
  season_seat_twice:
    "This member was put on that date by hand already. Choose somebody else, or unlock that place first.",
  season_dates: "A season has 1 to 52 dates, and none of them twice.",
  season_date_past: "The date you add has passed. Choose one that is still to come.",
  season_date_twice: "This date and time is in the season already.",
  season_overlap: "Two dates of this season are at the same time. Choose other times, or shorter sessions.",
  season_days: "A date of this season has passed. Choose later times.",
  season_papers: "None of these papers can be planned.",
  season_past: "A date of this season has passed. Drop it, then publish.",
  season_too_hard:
    "Planning this season took too long and was stopped. Ask for fewer dates or no days between talks.",
  // swaps
  swap_gone: "One of these places has changed hands or was freed since, so nothing was swapped.",
  swap_self: "You cannot swap with yourself. Choose a colleague.",
  swap_late: "That session has begun or is over, so its duties are no longer swapped.",
  swap_away: "Whoever would take this over is away on that day, or has said that they do not come.",
  swap_two_places:
    "This would give somebody two places at one session. Choose another place, or a colleague who is free there.",
  swap_answered: "This proposal has been answered already.",
  swap_withdrawn: "This proposal was withdrawn meanwhile, so nothing was swapped.",
  swap_overtaken: "Another swap of one of these places came first, so this one no longer stands.",
  // discussion
  parent_deleted: "The comment you answer was deleted. Your text is kept.",
  thread_too_deep: "This branch is as deep as it gets. Please answer one level up.",
  restore_too_late: "Comments can be brought back for 30 days; this one is older.",
  // questions and minutes
  not_a_question: "This is no longer a question for the session.",
  question_elsewhere: "That paper is no longer on this session. Your text is kept; choose another paper.",
  recording_early: "A recording can be linked once the session has begun.",
  too_many_materials: "A session takes 50 materials. Remove one you no longer need first.",
  removed_too_long: "That cannot be brought back from here any more. Add it again.",
} as const;

export type Reason = keyof typeof reasons;
