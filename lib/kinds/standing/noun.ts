/** What is won or done several times, so that its ordinal tells how often. */
export const REPEATED = 'count.title'
/** EXAMPLE `the first woman president` */
export const WOMAN = 'count.woman'

/** A noun and its verb are one: `meeting` is `meet`, a session too; a cup, a trophy, a crown and a victory are a title. */
const SAME_NOUN: Readonly<Record<string, string>> = {
  'event.session': 'act.meet',
  'event.talks': 'act.meet',
  'event.round': 'act.meet',
  'act.convene': 'act.meet',
  'event.visit': 'act.visit',
  'count.trophy': REPEATED,
  'count.win': REPEATED,
  'act.win': REPEATED,
  'act.quake': 'event.earthquake',
  'event.conference': 'event.summit',
}

/** The concept that stands for all words of one thing. */
export const nounOf = (id: string): string => SAME_NOUN[id] ?? id
