import { expect, test } from 'vitest'
import { outcome } from '../../../../lib/kinds/outcome'
import { sameQuestion } from '../../../../lib/kinds/outcome/question'
import type { Language } from '../../../../lib/languages/registry'
import type { OutcomeValue, Relation } from '../../../../lib/model/value'
import { sentencesOf, wordsOf } from '../../../support/read'
import { NEWS } from './acts-of-news'
import { BRACKETS, SAME } from './acts-of-people'
import { PHRASES } from './phrases'

const found = (language: Language, text: string): string[] =>
  sentencesOf(language, text)
    .flatMap((sentence) => outcome.find(sentence, wordsOf(language), { language, publishedAt: null }))
    .map(({ value }) => outcome.canonical(value))

test.each<[Language, string, string[]]>([
  ['en', 'Kenya and Ghana signed two memoranda of understanding', ['sign memorandum of understanding [done]']],
  ['en', 'A roadmap should be established', ['form roadmap [proposed]']],
  ['en', 'They officially launched a joint military commission', ['launch joint commission [done]']],
  ['en', 'The ministers will sign an agreement next week', ['sign agreement [expected]']],
  ['en', 'The agreement was not signed', ['sign agreement [denied]']],
  ['en', 'The press conference was cancelled', ['cancel press conference [done]']],
  ['en', 'Parliament approved the bill by 319 votes to 185', ['approve bill 319-185 [done]']],
  ['en', 'Ghana beat Egypt 3-1 in the final', ['win final 3-1 [done]']],
  ['en', 'The prime minister resigned on Monday', ['resign prime minister [done]']],
  ['fr', 'Les deux pays ont signé un protocole d’accord', ['sign memorandum of understanding [done]']],
  ['fr', 'Le parlement a ratifié à l’unanimité l’accord', ['ratify agreement [done]']],
  ['fr', 'L’accord n’a pas été signé', ['sign agreement [denied]']],
  ['nl', 'Het parlement heeft de overeenkomst geratificeerd', ['ratify agreement [done]']],
  ['nl', 'De persconferentie ging niet door', ['cancel press conference [done]']],
  ['de', 'Das Abkommen wurde nicht unterzeichnet', ['sign agreement [denied]']],
  ['de', 'Ghana hat gegen Mali mit 2:1 (0:1) gewonnen', ['win 2-1 [done]', 'half time 1-0 [done]']],
  ['de', 'Durch ein 3:1 im Finale holte Ghana den Pokal', ['win final 3-1 [done]']],
  ['es', 'El acuerdo no fue firmado', ['sign agreement [denied]']],
  ['it', 'La conferenza stampa è stata annullata', ['cancel press conference [done]']],
  ['pt', 'Os dois países assinaram um acordo', ['sign agreement [done]']],
  ['ru', 'Соглашение не было подписано', ['sign agreement [denied]']],
  ['uk', 'Сторони підписали угоду', ['sign agreement [done]']],
  ['pl', 'Parlament ratyfikował umowę', ['ratify agreement [done]']],
  ['tr', 'Basın toplantısı iptal edildi', ['cancel press conference [done]']],
  ['ar', 'أثمر اللقاء عن توقيع مذكرات تفاهم', ['sign memorandum of understanding [done]']],
  ['ar', 'لم يوقع الاتفاق بين البلدين', ['sign agreement [denied]']],
  ['ar', 'تفوق الفريق على غانا بهدفين لواحد', ['win 2-1 [done]']],
])('%s: %s', (language, text, expected) => {
  expect(found(language, text)).toEqual(expected)
})

test.each(PHRASES)('%s: %s', (language, text, expected) => {
  expect(found(language, text)).toEqual(expected)
})

const same = [...SAME, ...NEWS].flatMap(([value, sentences]) =>
  Object.entries(sentences).flatMap(([language, texts]) =>
    texts.map((text) => [language as Language, text, value === '' ? [] : [value]] as const),
  ),
)

test.each([...same, ...BRACKETS])('%s: %s', (language, text, expected) => {
  expect(found(language, text)).toEqual(expected)
})

test('words of acts without their object tell nothing', () => {
  expect(found('en', 'He met voters and ended his day at home')).toEqual([])
  expect(found('en', 'The road opened a sign of hope')).toEqual([])
  expect(found('de', 'Er traf seine Mutter')).toEqual([])
})

const value = (
  act: string,
  object: string | null,
  status: OutcomeValue['status'] = 'done',
  score: string | null = null,
): OutcomeValue => ({ act, object, status, score })
const SIGNED = value('act.sign', 'instrument.agreement')
const MEMORANDUM = value('act.sign', 'instrument.memorandum_of_understanding')
const ALL = [
  SIGNED,
  MEMORANDUM,
  value('act.sign', 'instrument.deal'),
  value('act.sign', 'instrument.agreement', 'denied'),
  value('act.sign', 'instrument.agreement', 'expected'),
  value('act.sign', null),
  value('act.ratify', 'instrument.agreement'),
  value('act.approve', 'instrument.agreement'),
  value('act.win', 'event.final', 'done', '2-1'),
  value('act.win', null, 'done', '2-1'),
  value('act.win', null, 'done', '3-1'),
  value('act.launch', 'body.joint_commission'),
  value('act.form', 'body.committee'),
  value('act.cancel', 'event.summit'),
  value('act.meet', 'event.summit', 'denied'),
  value('act.end', 'event.summit'),
  value('act.send_away', null),
  value('act.depart', null),
]
const MIRROR: Readonly<Record<Relation, Relation>> = {
  same: 'same',
  narrower: 'wider',
  wider: 'narrower',
  overlaps: 'overlaps',
  apart: 'apart',
}

test('equivalent acts and objects are one outcome; done and denied exclude each other', () => {
  expect(outcome.relate(value('act.ratify', 'instrument.agreement'), value('act.approve', 'instrument.accord'))).toBe(
    'same',
  )
  expect(outcome.relate(MEMORANDUM, SIGNED)).toBe('narrower')
  expect(outcome.relate(SIGNED, value('act.sign', 'instrument.agreement', 'denied'))).toBe('apart')
  expect(outcome.relate(SIGNED, value('act.sign', 'instrument.agreement', 'expected'))).toBe('apart')
  expect(outcome.relate(SIGNED, value('act.sign', 'instrument.agreement', 'possible'))).toBe('narrower')
  expect(outcome.relate(SIGNED, value('act.sign', 'instrument.agreement', 'proposed'))).toBe('overlaps')
  expect(outcome.relate(value('act.win', null, 'done', '2-1'), value('act.win', 'event.final', 'done', '3-1'))).toBe(
    'apart',
  )
  expect(outcome.relate(SIGNED, value('act.reject', 'instrument.agreement'))).toBe('overlaps')
})

test('an act and its undoing answer one question', () => {
  const held = value('act.meet', 'event.press_conference')
  const cancelled = value('act.cancel', 'event.press_conference')
  expect(outcome.relate(held, cancelled)).toBe('apart')
  expect(outcome.relate({ ...held, status: 'denied' }, cancelled)).toBe('same')
  expect(outcome.relate({ ...cancelled, status: 'expected' }, cancelled)).toBe('same')
  expect(outcome.relate({ ...SIGNED, status: 'denied' }, value('act.fall_through', 'instrument.deal'))).toBe('same')
  expect(outcome.relate(value('act.open_session', 'event.summit'), value('act.end', 'event.summit'))).toBe('apart')
  expect(outcome.relate(value('act.send_away', null), value('act.depart', null))).toBe('narrower')
})

test('one result tells the match, named or not', () => {
  expect(outcome.relate(value('act.win', null, 'done', '2-1'), value('act.win', 'event.final', 'done', '2-1'))).toBe(
    'same',
  )
  expect(
    outcome.relate(value('act.win', 'event.election', 'done', '2-1'), value('act.win', 'event.final', 'done', '2-1')),
  ).toBe('overlaps')
})

test('what acts on a place asks about that place', () => {
  expect(sameQuestion('impose:x:TH', 'impose:x:TH/bangkok')).toBeGreaterThan(0.5)
  expect(sameQuestion('impose:x:TH', 'impose:x')).toBeGreaterThan(0.5)
  expect(sameQuestion('impose:x:TH', 'impose:x:ML')).toBe(0)
  expect(sameQuestion('sign:x', 'hold:x')).toBe(0)
})

test('laws: a value is the same as itself, relations mirror, equal values have equal keys, values survive JSON', () => {
  for (const a of ALL) {
    expect(outcome.relate(a, structuredClone(a))).toBe('same')
    expect(outcome.keys(a)).toEqual(outcome.keys(JSON.parse(JSON.stringify(a)) as OutcomeValue))
    for (const b of ALL) {
      expect(outcome.relate(b, a)).toBe(MIRROR[outcome.relate(a, b)])
      if (outcome.relate(a, b) === 'same') expect(outcome.keys(a)).toEqual(outcome.keys(b))
    }
  }
})
