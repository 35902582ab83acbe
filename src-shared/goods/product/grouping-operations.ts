import { z } from 'zod'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { lineText } from '../../kernel/text/text-door'
import { centralRefusals } from '../../store/central/central-refusals'
import { groupingSchema, groupSchema } from './grouping'
import { productRefusals } from './product-refusals'

const edit = 'catalog.edit'
const id = groupSchema.shape.id
const all = z.array(groupSchema)
const notFound = {
  ...pick(productRefusals, 'grouping-not-found'),
  ...pick(centralRefusals, 'central-unreachable'),
}
const one = { grouping: 'family', id: 1 } as const

/** Families and brands (FEATURES B5). Each change answers all of the kind. */
export const groupingContract = {
  'grouping.list': query({
    input: z.object({ grouping: groupingSchema }),
    output: all,
    errors: {},
    permission: edit,
    touches: 'nothing',
    example: { grouping: 'family' },
  }),
  /** How many products each has; those without any are not named. */
  'grouping.counts': query({
    input: z.object({ grouping: groupingSchema }),
    output: z.array(z.object({ id, products: z.int().positive() })),
    errors: {},
    permission: edit,
    touches: 'nothing',
    example: { grouping: 'family' },
  }),
  /** A new one, or another name for one that is there: all its products say it at once. */
  'grouping.save': command({
    input: z.object({ grouping: groupingSchema, id: id.nullable(), name: lineText({ min: 1, max: 60 }) }),
    output: z.object({ id, all }),
    errors: { ...notFound, ...pick(productRefusals, 'grouping-taken') },
    permission: edit,
    touches: 'settings',
    atStake: 'input',
    example: { grouping: 'family', id: null, name: 'Blusas' },
  }),
  /** All products and price rules of one go to another, which stays. */
  'grouping.merge': command({
    input: z.object({ grouping: groupingSchema, id, into: id }),
    output: all,
    errors: notFound,
    permission: edit,
    touches: 'settings',
    atStake: 'input',
    example: { ...one, into: 2 },
  }),
  /** No longer given, or given again. */
  'grouping.set-active': command({
    input: z.object({ grouping: groupingSchema, id, active: z.boolean() }),
    output: all,
    errors: notFound,
    permission: edit,
    touches: 'settings',
    atStake: 'input',
    example: { ...one, active: false },
  }),
  /** Only one that nothing has; where other tills know it, it is deactivated instead. */
  'grouping.remove': command({
    input: z.object({ grouping: groupingSchema, id }),
    output: all,
    errors: { ...notFound, ...pick(productRefusals, 'grouping-used') },
    permission: edit,
    touches: 'settings',
    atStake: 'input',
    example: one,
  }),
} as const
