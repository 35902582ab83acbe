import { expect, expectTypeOf, it } from 'vitest'
import { tenderKinds } from '#shared/selling/payment/tender'
import { tenderViews } from './tender-views'

type Views = typeof tenderViews

it('every kind of tender is drawn; a list that forgets one does not compile', () => {
  expect(Object.keys(tenderViews).toSorted()).toEqual(tenderKinds.toSorted())
  expectTypeOf<Omit<Views, 'pix'>>().not.toExtend<Views>()
})
