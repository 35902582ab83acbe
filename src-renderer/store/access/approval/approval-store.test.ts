import { afterEach, expect, it } from 'vitest'
import { askSupervisor, useApprovalStore, withdrawRequest } from './approval-store'

const discount = {
  permission: 'sale.discount-above-limit',
  what: 'Desconto de 15 % na venda',
  operation: 'sale.discount-sale',
  operationInput: {},
} as const

afterEach(withdrawRequest)

it('a supervisor answers once', async () => {
  const asked = askSupervisor(discount)
  useApprovalStore.getState().request?.answer('a1')
  expect(await asked).toBe('a1')
  expect(useApprovalStore.getState().request).toBeNull()
})

it('who asked and left is answered no, and the next operator finds no window of theirs', async () => {
  const asked = askSupervisor(discount)
  withdrawRequest()
  expect(await asked).toBeNull()
  expect(useApprovalStore.getState().request).toBeNull()
})

it('a second question takes the place of the first, which is answered no', async () => {
  const first = askSupervisor(discount)
  const second = askSupervisor(discount)
  expect(await first).toBeNull()
  useApprovalStore.getState().request?.answer('a2')
  expect(await second).toBe('a2')
})
