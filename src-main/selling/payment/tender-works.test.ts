import { expect, expectTypeOf, it } from 'vitest'
import { tenderKinds } from '#shared/selling/payment/tender'
import { tenderWorks } from './tender-works'

type Works = typeof tenderWorks

it('every kind of tender has its work; a list that forgets one does not compile', () => {
  expect(Object.keys(tenderWorks).toSorted()).toEqual(tenderKinds.toSorted())
  expectTypeOf<Omit<Works, 'pix'>>().not.toExtend<Works>()
  expectTypeOf<Omit<Works, 'pix'> & { readonly pix: Works['cash'] }>().not.toExtend<Works>()
})
