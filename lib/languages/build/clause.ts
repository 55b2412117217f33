import { clause as ar } from '../ar/clause'
import { clause as de } from '../de/clause'
import { clause as en } from '../en/clause'
import { clause as es } from '../es/clause'
import { clause as fr } from '../fr/clause'
import { clause as it } from '../it/clause'
import { clause as nl } from '../nl/clause'
import { clause as pl } from '../pl/clause'
import { clause as pt } from '../pt/clause'
import { clause as ru } from '../ru/clause'
import { clause as tr } from '../tr/clause'
import { clause as uk } from '../uk/clause'
import type { Language } from '../registry'
import type { ClauseTables } from '../tables/clause'

const SOURCES: Readonly<Record<Language, ClauseTables>> = { ar, de, en, es, fr, it, nl, pl, pt, ru, tr, uk }

/** Tables of one language. */
export const clauseTables = (language: Language): ClauseTables => SOURCES[language]
