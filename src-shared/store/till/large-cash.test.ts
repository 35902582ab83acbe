import { expect, it } from 'vitest'
import { cents } from '../../kernel/money/cents'
import { checkByHand } from './large-cash'

it.each([
  ['what the shop is used to', 200_000, null, true],
  ['a cent more', 200_001, null, false],
  ['a digit too many', 8_000_000, null, false],
  ['looked at and meant', 8_000_000, 8_000_000, true],
  ['another than was looked at', 8_000_000, 800_000, false],
])('%s', (_case, amount, confirmed, taken) => {
  const asked = { amount: cents(amount), limit: cents(200_000) }
  const checked = checkByHand({ ...asked, confirmed: confirmed === null ? null : cents(confirmed) })
  expect(checked).toEqual(
    taken ? { ok: true, value: null } : { ok: false, error: { code: 'large-cash', amount } },
  )
})
