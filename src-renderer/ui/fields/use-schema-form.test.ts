import { expect, it } from 'vitest'
import { z } from 'zod'
import { mistakes } from './use-schema-form'

const schema = z.object({ name: z.string().trim().min(3), limit: z.number().int().nonnegative() })
const words = { name: 'Informe o nome.', limit: 'Informe o limite.' }

it.each([
  [{ name: 'Ana', limit: 0 }, {}],
  [{ name: '  ', limit: 0 }, { name: 'Informe o nome.' }],
  [
    { name: '', limit: null },
    { name: 'Informe o nome.', limit: 'Informe o limite.' },
  ],
])('%j is to be corrected in the words of the form: %j', (typed, expected) => {
  expect(mistakes(schema, typed, words)).toEqual(expected)
})
