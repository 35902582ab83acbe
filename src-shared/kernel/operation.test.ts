import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { saleAtStake } from './at-stake'
import { exampleId } from './example-id'
import { saleIdSchema } from './ids'
import { command, query } from './operation'

const anything = { input: z.object({}), output: z.null(), errors: {} }
const onSale = { input: z.object({ saleId: saleIdSchema }), output: z.null(), errors: {} }
const wordless = { 'out-of-stock': { shape: z.object({}) } }

/** Each of these must not compile: where one does, its comment is an error. */
export const incomplete = [
  // @ts-expect-error a query without what it touches
  query({ ...anything, permission: 'public', example: {} }),
  // @ts-expect-error a query that touches something
  query({ ...anything, permission: 'sale.sell', touches: 'sale', example: {} }),
  // @ts-expect-error a query without an example
  query({ ...anything, permission: 'public', touches: 'nothing' }),
  // @ts-expect-error a refusal nobody says in Portuguese
  query({ ...anything, errors: wordless, permission: 'public', touches: 'nothing', example: {} }),
  // @ts-expect-error a command without what it touches
  command({ ...anything, permission: 'sale.sell', atStake: 'input', example: {} }),
  // @ts-expect-error a command without an example
  command({ ...anything, permission: 'sale.sell', touches: 'sale', atStake: 'input' }),
  // @ts-expect-error an example of another form
  command({ ...onSale, permission: 'sale.sell', touches: 'sale', atStake: 'input', example: {} }),
  // @ts-expect-error a command that may be approved, without what is at stake
  command({ ...onSale, permission: 'sale.sell', touches: 'sale', example: { saleId: exampleId } }),
  // @ts-expect-error a stake the input does not name
  command({ ...anything, permission: 'sale.sell', touches: 'sale', atStake: saleAtStake, example: {} }),
  // @ts-expect-error a command before sign-in that works on the till
  command({ ...anything, permission: 'public', touches: 'money', example: {} }),
]

describe('an operation', () => {
  it('takes what is at stake from its own input', () => {
    const cancel = command({
      ...onSale,
      permission: 'sale.cancel',
      touches: 'sale',
      atStake: saleAtStake,
      example: { saleId: exampleId },
    })
    expect(cancel.kind).toBe('command')
    expect(saleAtStake.id(cancel.input.parse(cancel.example))).toBe(exampleId)
  })
})
