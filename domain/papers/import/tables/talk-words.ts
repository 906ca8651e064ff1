const nothing =
  /^(?:\W*|no (?:meeting|session|talk|class|seminar|reading group).{0,80}|(?:public |bank )?holidays?\b.{0,80}|vacations?\b.{0,40}|(?:spring|summer|winter|fall|autumn|christmas|easter|mid-?term|reading) (?:break|recess|vacation|week)\b.{0,40}|break|christmas|thanksgiving.{0,20}|(?:conference )?deadline\b.{0,40}|(?:it (?:was|is) )?(?:cancel?led|canceled|postponed)\b.{0,80}|t\.?b\.?[adc]\.?\W*.{0,20}|to be (?:announced|determined|decided|confirmed).{0,20}|n\/?a|none|open|free|off|skip(?:ped)?|entf[aä]llt.{0,80}|f[aä]llt aus.{0,80}|abgesagt.{0,80}|ferien\b.{0,40}|feiertag\b.{0,40}|kein(?:e)? (?:treffen|sitzung|termin).{0,40}|annul[eé]e?.{0,60}|vacances\b.{0,40}|f[eé]ri[eé]|cancelado.{0,60}|vacaciones\b.{0,40}|festivo)$/iu;

/** Takes the text of a cell; says whether it only tells that there is no paper: no meeting, a holiday, cancelled, still open. */
export function isNoPaper(text: string): boolean {
  return text.length <= 120 && nothing.test(text.replace(/^[\s*_([{-]{1,9}|[\s*_)\]}.!-]{1,9}$/g, ""));
}

/** Takes the text of a cell; says whether it tells that the talk did not take place. */
export function isCancelled(text: string): boolean {
  return /^\W{0,5}(?:(?:was |talk |session )?(?:cancel?led|canceled|postponed)|not held|no meeting|abgesagt|entf[aä]llt|ausgefallen|annul[eé]e?|cancelado)\b/iu.test(
    text,
  );
}
