import { expect, it } from 'vitest'
import { permissions } from '../../store/access/permissions'
import { tenderList } from '../payment/tender-list'
import { voucherKind } from '../payment/voucher-kind'
import { refundKinds, refundNames, refundOf } from './refund'

it('every tender that may be chosen for a whole return is a kind of refund, and what a sale was paid with', () => {
  const chosen = tenderList.filter(({ refund }) => refund.chosen !== null).map(({ kind }) => kind)
  expect(refundKinds.toSorted()).toEqual([...chosen, 'same-tender'].toSorted())
})

it('is offered with the voucher first, which gives no money away', () => {
  expect(refundKinds[0]).toBe(voucherKind)
  expect(Object.values(refundNames)).toEqual(['Vale-troca', 'Dinheiro', 'Mesma forma'])
})

it.each(refundKinds)('%s takes a right the shop can give', (kind) => {
  expect(permissions).toContain(refundOf(kind).right)
})
