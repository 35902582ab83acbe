import { expect, it } from 'vitest'
import { installmentIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import type { InstallmentView } from '#shared/selling/crediario/receiving-view'
import { creditUse } from './credit-use'

const of = (open: number, daysLate: number, fine = 0, interest = 0): InstallmentView => ({
  id: installmentIdSchema.parse('0199a000-0000-7000-8000-00000000000a/1'),
  origin: 'Cupom 000001',
  installment: 1,
  installments: 1,
  issuedAt: 0,
  dueOn: '2026-03-10',
  daysLate,
  amount: cents(open),
  open: cents(open),
  fine: cents(fine),
  interest: cents(interest),
  isCharged: fine + interest > 0,
})

it.each([
  ['nothing owed', 50_000, [], { used: 0, left: 50_000, late: 0, lateToday: 0, today: 0 }],
  ['without a limit', null, [of(1_000, 0)], { used: 1_000, left: null, late: 0, lateToday: 0, today: 1_000 }],
  [
    'late and not, charges taking nothing of the limit',
    50_000,
    [of(10_000, 12, 200, 40), of(5_000, 0)],
    { used: 15_000, left: 35_000, late: 10_000, lateToday: 10_240, today: 15_240 },
  ],
  [
    'a limit that was lowered since',
    1_000,
    [of(2_500, 0)],
    { used: 2_500, left: -1_500, late: 0, lateToday: 0, today: 2_500 },
  ],
])('%s', (_which, limit, installments, use) => {
  expect(creditUse(limit === null ? null : cents(limit), installments)).toEqual(use)
})
