import { expect, it } from 'vitest'
import { z } from 'zod'
import { fail, ok } from '#shared/kernel/result'
import { readBy } from './use-schema-form'

const schema = z.object({ name: z.string().trim().min(3), limit: z.number().int().nonnegative() })
const words = { name: 'Informe o nome.', limit: 'Informe o limite.' }

it.each([
  [{ name: ' Ana ', limit: 0 }, ok({ name: 'Ana', limit: 0 })],
  [{ name: '  ', limit: 0 }, fail({ name: 'Informe o nome.' })],
  [{ name: '', limit: null }, fail({ name: 'Informe o nome.', limit: 'Informe o limite.' })],
])('%j is read, or to be corrected in the words of the form: %j', (typed, expected) => {
  expect(readBy(schema, typed, words)).toEqual(expected)
})
