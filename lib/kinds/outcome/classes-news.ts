import type { ActClass } from './act-class'

const NOTHING = /^$/u
const INVESTIGATIONS = /^event\.(?:investigation|inquiry)$/u
const PEOPLE_HELD = /^count\.(?:suspect|gunman|attacker|thief|terrorist)$/u
const BURIED_UNDER = /^topic\.(?:rubble|landslide|avalanche)$/u
const GAME =
  /^(?:act\.(?:win|lose|draw|defeat|score|equalise|qualify|eliminate)|event\.(?:final|semi_final|quarter_final|match|half_time)|count\.(?:goal|title))$/u
const WRECKS = /^topic\.(?:black_box|wreckage)$/u

const ATTACKS =
  /^(?:event\.(?:terror_attack|suicide_attack|missile_attack|drone_attack|explosion|shooting|airstrike|assassination|murder)|act\.(?:attack|bomb|explode|shoot|kill|shell)|count\.(?:bomb|missile|rocket|drone))$/u

/** Acts of the law, of funerals and of games that news tells, by class. */
export const NEWS_CLASSES: Readonly<Record<string, ActClass>> = {
  /* EXAMPLE `une enquête a été ouverte` · `wszczęto śledztwo` */
  investigate: {
    acts: ['act.open', 'act.launch', 'act.start', 'act.form'],
    objects: INVESTIGATIONS,
    bare: 'never',
    quiet: true,
    as: 'act.start',
  },
  charge: { acts: ['act.charge'], objects: PEOPLE_HELD, bare: 'named', quiet: true, told: 'done' },
  bury: {
    acts: ['act.bury'],
    objects: NOTHING,
    bare: 'named',
    unless: BURIED_UNDER,
    quiet: true,
    told: 'undenied',
    later: true,
  },
  'claim-attack': {
    acts: ['act.claim_attack'],
    objects: NOTHING,
    bare: 'strong',
    amid: ATTACKS,
    quiet: true,
    told: 'done',
  },
  find: { acts: ['act.find'], objects: WRECKS, bare: 'never', quiet: true },
  'extra-time': {
    acts: ['event.extra_time'],
    objects: NOTHING,
    bare: 'strong',
    amid: GAME,
    quiet: true,
    noun: true,
    told: 'done',
  },
  'penalty-shootout': {
    acts: ['event.penalty_shootout'],
    objects: NOTHING,
    bare: 'strong',
    amid: GAME,
    quiet: true,
    noun: true,
    told: 'done',
  },
}
