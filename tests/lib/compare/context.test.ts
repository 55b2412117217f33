import { expect, test } from 'vitest'
import { contextScore } from '../../../lib/compare/context'
import type { AnyFact } from '../../../lib/model/fact'
import { countOf, factOf } from '../../support/facts'

const among = (article: string, terms: string): AnyFact =>
  factOf('quantity', article, countOf(3, 'count.soldier'), { asked: 'count.soldier', terms })

test('a concept shares something with the wider one that its name holds', () => {
  const [joint, plain, other] = [
    among('a', 'c:body.joint_commission w:srg'),
    among('b', 'c:body.commission w:tlv'),
    among('c', 'c:body.parliament w:mnt'),
  ]
  const context = contextScore([joint, plain, other])
  expect(context(joint, plain)).toBeGreaterThan(0)
  expect(context(joint, other)).toBe(0)
})
