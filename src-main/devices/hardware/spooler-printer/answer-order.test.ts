import { expect, it } from 'vitest'
import { answerOrder } from './answer-order'
import { testWinspool } from './test-winspool'

const order = { id: 7, printerName: 'EPSON', bytes: Buffer.from('x') }

it('looks where there are no bytes, prints where there are', async () => {
  const { winspool, done } = testWinspool()
  const load = () => Promise.resolve(winspool)
  expect(await answerOrder({ ...order, bytes: null }, load)).toEqual({
    id: 7,
    result: { ok: true, value: undefined },
  })
  expect(done).not.toContain('write x')
  await answerOrder(order, load)
  expect(done).toContain('write x')
})

it('says that Windows forbids a library that does not load', async () => {
  const load = () => Promise.reject(new Error('An Application Control policy has blocked this file'))
  expect(await answerOrder(order, load)).toMatchObject({ id: 7, result: { error: { code: 'blocked' } } })
})

it('answers what a call throws', async () => {
  const load = () =>
    Promise.resolve({
      open: () => {
        throw new Error('bad argument')
      },
    })
  expect(await answerOrder(order, load)).toMatchObject({
    result: { error: { code: 'driver', reason: 'Error: bad argument' } },
  })
})
