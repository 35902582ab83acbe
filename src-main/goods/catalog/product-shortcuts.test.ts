import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { writeParameter } from '../../store/settings/parameter-rows'
import { testFolder } from '../../testing/platform/test-folder'
import { payInCash, sell } from '../../testing/till/sell'
import { branchId, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(async () => {
  till = testTill(testFolder())
  till.signIn('manager')
  await till.must('till.open', { float: cents(0) })
})

const favourites = async () =>
  (await till.must('catalog.shortcuts', {})).favourites.map(({ description }) => description)

const choose = (codes: string) =>
  till.database.write((db) =>
    writeParameter(db, 'catalog.favourites', 'branch', { branchId, id: null }, codes),
  )

describe('what the search offers before a word is typed', () => {
  it('the families, and what sold in most of the latest lines', async () => {
    expect(await till.must('catalog.shortcuts', {})).toEqual({
      favourites: [],
      families: ['Calçados', 'Roupas'],
    })
    await payInCash(till, (await sell(till, [products.skirt, 1])).id, 10_000)
    await sell(till, [products.shirt, 1], [products.skirt, 9], [products.cap, 1], [products.skirt, 1])
    expect(await favourites()).toEqual(['Saia', 'Camisa', 'Boné'])
  })

  it('the ones the shop chose, in its order; unknown codes are passed over', async () => {
    await sell(till, [products.skirt, 1])
    choose('103, 999;101')
    expect(await favourites()).toEqual(['Boné', 'Camisa'])
    choose('999')
    expect(await favourites()).toEqual(['Saia'])
  })

  it('none that is no longer for sale', async () => {
    await sell(till, [products.skirt, 1], [products.cap, 1])
    till.database.write((db) => db.run('UPDATE product SET active = 0 WHERE id = ?', products.skirt.id))
    expect(await favourites()).toEqual(['Boné'])
  })
})
