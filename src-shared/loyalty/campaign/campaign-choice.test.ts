import { expect, it } from 'vitest'
import { cents } from '../../kernel/money/cents'
import { bestCampaign } from './campaign-choice'

const campaign = (id: string, bonus: number, validDays: number) => ({
  id,
  description: id,
  bonus: cents(bonus),
  validDays,
})

it.each([
  [[campaign('a', 500, 30), campaign('b', 1_500, 10), campaign('c', 1_000, 90)], 'b'],
  [[campaign('a', 1_500, 10), campaign('b', 1_500, 30)], 'b'],
  [[campaign('a', 500, 30)], 'a'],
  [[], undefined],
])('the best of %j is %s', (campaigns, id) => expect(bestCampaign(campaigns)?.id).toBe(id))
