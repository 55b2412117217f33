import { expect, test } from 'vitest'
import { date } from '../../../../lib/kinds/date'
import type { DateValue, Relation } from '../../../../lib/model/value'
import type { Language } from '../../../../lib/languages/registry'
import { sentencesOf, wordsOf } from '../../../support/read'
import { PUBLISHED } from './phrases'

const timesIn = (language: Language, text: string): DateValue[] =>
  sentencesOf(language, text)
    .flatMap((sentence) => date.find(sentence, wordsOf(language), { language, publishedAt: PUBLISHED }))
    .flatMap(({ value }) => (value.time === null ? [] : [value]))

const at = (time: string, approximate = false): DateValue => ({
  start: '2025-02-17',
  end: '2025-02-17',
  time,
  zone: 'local',
  inferred: false,
  approximate,
  weekday: null,
})

test.each<[string, DateValue, Relation, DateValue]>([
  ['a full hour, and minutes near it', at('19:00'), 'wider', at('19:04')],
  ['two times to the minute', at('19:02'), 'apart', at('19:04')],
  ['a full hour, and minutes far from it', at('19:00'), 'apart', at('19:20')],
  ['around a time, and a time near it', at('18:00', true), 'wider', at('17:47')],
  ['around a time, and a time far from it', at('18:00', true), 'apart', at('17:30')],
  ['around midnight, and minutes before it', at('00:00', true), 'wider', at('23:50')],
  ['around two times near each other', at('18:00', true), 'overlaps', at('17:50', true)],
])('%s', (_, a, relation, b) => {
  expect(date.relate(a, b)).toBe(relation)
})

test.each<[Language, string]>([
  ['en', 'It happened around 6 p.m. on Monday.'],
  ['en', 'It happened shortly before 18:00 on Monday.'],
  ['de', 'Der Unfall geschah am Montag kurz vor 18 Uhr.'],
  ['fr', 'L’accident s’est produit lundi vers 18h00.'],
  ['es', 'Ocurrió el lunes poco antes de las 18:00.'],
  ['nl', 'Het gebeurde maandag rond 18.00 uur.'],
  ['ru', 'Авария произошла в понедельник около 18:00.'],
  ['uk', 'Це сталося в понеділок незадовго до 18:00.'],
])('%s: %s is near 18:00', (language, sentence) => {
  expect(timesIn(language, sentence).map(({ time, approximate }) => [time, approximate])).toEqual([['18:00', true]])
})

test('a time that is told without more is exact', () => {
  const times = timesIn('en', 'It happened at 18:04 on Monday.')
  expect(times.map(({ approximate }) => approximate)).toEqual([false])
})

test('the sign of the hour may stand apart', () => {
  expect(timesIn('fr', 'L’incendie s’est déclaré mardi à 3 h 27.').map(({ time }) => time)).toEqual(['03:27'])
})

test.each<[Language, string, string]>([
  ['en', 'The trains collided shortly before midnight on Monday.', '~00:00'],
  ['fr', 'Le feu a été éteint vers minuit.', '~00:00'],
  ['nl', 'De treinen botsten maandag vlak voor middernacht.', '~00:00'],
  ['es', 'El fuego se apagó poco antes de la medianoche.', '~00:00'],
  ['de', 'Das Feuer war kurz vor Mitternacht gelöscht.', '~00:00'],
  ['pt', 'O fogo apagou-se por volta da meia-noite.', '~00:00'],
  ['it', 'Il fuoco è stato spento poco prima di mezzanotte.', '~00:00'],
  ['tr', 'Yangın gece yarısından kısa süre önce söndürüldü.', '~00:00'],
  ['tr', 'Yangın saat 03.30 sıralarında çıktı.', '~03:30'],
  ['ru', 'Пожар потушили незадолго до полуночи.', '~00:00'],
  ['pl', 'Pożar ugaszono tuż przed północą.', '~00:00'],
  ['uk', 'Пожежу загасили незабаром після опівночі.', '~00:00'],
  ['ar', 'أخمد الحريق قبل منتصف الليل بفترة قصيرة.', '~00:00'],
  ['en', 'The truce began at midnight.', '00:00'],
  ['en', 'The lamps were lit just after noon.', '~12:00'],
  ['ar', 'اندلع الحريق منتصف الليل.', '00:00'],
  ['uk', 'Пожежа почалася опівночі.', '00:00'],
  ['pl', 'Pożar wybuchł o trzeciej nad ranem.', '03:00'],
  ['uk', 'Пожежа почалася о третій ночі.', '03:00'],
  ['ar', 'اندلع الحريق في الساعة الثالثة فجرا.', '03:00'],
  ['tr', 'Ateşkes bugün yerel saatle sabah 04:00’de başladı.', '04:00'],
  ['tr', 'Yangın gece saat 3’te çıktı.', '03:00'],
  ['tr', 'Maç akşam 8:30’da başladı.', '20:30'],
])('%s: %s: an hour by its name', (language, text, said) => {
  expect(timesIn(language, text).map(({ time, approximate }) => `${approximate ? '~' : ''}${time}`)).toEqual([said])
})

test.each<[Language, string]>([
  ['en', 'The midnight train was late.'],
  ['en', 'The curfew lasts until midnight.'],
  ['fr', 'Les orages touchent le Midi.'],
  ['pl', 'Wojska poszły na północ.'],
  ['ar', 'عادوا بعد منتصف الليل.'],
  ['es', 'La inmersión duró 1:45 horas.'],
])('%s: %s: no hour', (language, text) => {
  expect(timesIn(language, text)).toEqual([])
})
