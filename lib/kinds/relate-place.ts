import type { PlaceValue, Relation } from '../model/value'
import { nameKeys } from '../names/keys'
import { samePlaceName } from '../names/places'
import { fold } from '../text/fold'
import { isWide, liesIn } from './gazetteer'

/** How two places stand: `narrower` where the first lies in the second, as a site does in its town. */
export function relatePlaces(a: PlaceValue, b: PlaceValue): Relation {
  const relation = relateAreas(a, b)
  if (relation === 'same') {
    if (isWhole(b) && a.site !== undefined && b.site === undefined) return 'narrower'
    if (isWhole(a) && b.site !== undefined && a.site === undefined) return 'wider'
    return isWhole(a) && isWhole(b) && a.site !== b.site ? 'overlaps' : 'same'
  }
  const outer = relation === 'narrower' ? b : relation === 'wider' ? a : null
  return outer?.site !== undefined && a.site !== b.site ? 'overlaps' : relation
}

/** Not a site that has a name of its own. */
const isWhole = ({ name, bare }: PlaceValue): boolean => name === '' || bare !== undefined

function relateAreas(a: PlaceValue, b: PlaceValue): Relation {
  if (a.bare !== undefined || b.bare !== undefined) return samePlaceName(a.name, b.name) ? 'same' : 'overlaps'
  return a.name === '' && b.name === '' ? relateIds(a.chain[0], b.chain[0]) : relateNamed(a, b)
}

function relateIds(x: string | undefined, y: string | undefined): Relation {
  if (x === y) return 'same'
  if (x === undefined || y === undefined) return 'overlaps'
  if (liesIn(x, y)) return 'narrower'
  if (liesIn(y, x)) return 'wider'
  return isWide(x) || isWide(y) ? 'overlaps' : 'apart'
}

/** Places of no gazetteer: the same by name, within what holds them, apart only in other countries. */
function relateNamed(a: PlaceValue, b: PlaceValue): Relation {
  const outer = relateIds(a.chain[0], b.chain[0])
  if (sameName(a.name, b.name) && (outer !== 'apart' || /\s/u.test(a.name.trim()))) return 'same'
  if (outer === 'apart' && a.chain.at(-1) !== b.chain.at(-1)) return sameName(a.name, b.name) ? 'overlaps' : 'apart'
  if (sameName(a.name, b.name)) return 'same'
  if (b.name === '' && (outer === 'same' || outer === 'narrower')) return 'narrower'
  if (a.name === '' && (outer === 'same' || outer === 'wider')) return 'wider'
  return 'overlaps'
}

function sameName(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  if (fold(a) === fold(b)) return true
  const [x, y] = [nameKeys(a), new Set(nameKeys(b))]
  return x.some((key) => y.has(key) && key.length > 1)
}
