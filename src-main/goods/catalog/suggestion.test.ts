import { beforeEach, expect, it } from 'vitest'
import { testFolder } from '../../testing/platform/test-folder'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(() => {
  till = testTill(testFolder())
  till.signIn('cashier')
})

it.each([
  ['vestdo', 'Vestido'],
  ['camiza', 'Camisa'],
  ['sandalha', 'Sandália'],
  ['boneh', 'Boné'],
])('“%s” suggests %s, which is then found', async (text, words) => {
  const { products, suggestion } = await till.must('catalog.search', { text })
  expect(products).toEqual([])
  expect(suggestion).toMatchObject({ words, example: expect.stringContaining(words) as string })
  const again = await till.must('catalog.search', { text: words })
  expect(again.suggestion).toBeNull()
  expect(again.products.length).toBeGreaterThan(0)
})

it('what is found needs no suggestion, and what nothing resembles has none', async () => {
  expect(await till.must('catalog.search', { text: 'vestido' })).toMatchObject({ suggestion: null })
  expect(await till.must('catalog.search', { text: 'abacaxi' })).toEqual({
    products: [],
    more: false,
    suggestion: null,
  })
})

it('what is no longer for sale is not suggested', async () => {
  expect(await till.must('catalog.search', { text: 'foora de linha' })).toMatchObject({ suggestion: null })
})

it('a customer whose name was misspelt', async () => {
  const { suggestion } = await till.must('customer.search', { text: 'Maria Parado' })
  expect(suggestion).toEqual({ words: 'Maria Prado', example: 'Maria Clara Prado' })
})
