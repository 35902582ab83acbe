import { z } from 'zod'
import { canonical } from '../text/text-door'
import { depthOf } from './brackets'
import { comparisons, type Clause, type Condition, type Literal, type Test } from './condition'
import { fieldNamed, type Subject } from './field'
import { fieldTypes, MAX_TEXT, readPattern, type FieldType } from './field-types'
import { relativeDaySchema } from './relative-day'

/** How deep brackets and `not` may stand in each other. */
export const MAX_DEPTH = 40
/** Tests of a condition in all: what SQLite reads at once, and more than anybody reads. */
const MAX_TESTS = 400
/** Values of one `in`. */
export const MAX_VALUES = 100

const field = z.string().max(60)
const literal = z.union([z.string().max(MAX_TEXT), z.number(), z.boolean(), relativeDaySchema])

const clause: z.ZodType<Clause> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('compare'), field, is: z.enum(comparisons), value: literal }),
    z.strictObject({ kind: z.literal('between'), field, from: literal, to: literal }),
    z.strictObject({ kind: z.literal('in'), field, values: z.array(literal).min(1).max(MAX_VALUES) }),
    z.strictObject({ kind: z.literal('like'), field, pattern: z.string().max(MAX_TEXT) }),
    z.strictObject({ kind: z.literal('missing'), field }),
    z.strictObject({ kind: z.enum(['and', 'or']), parts: z.array(clause).min(2).max(MAX_TESTS) }),
    z.strictObject({ kind: z.literal('not'), part: clause }),
  ]),
)

/**
 * A stored condition about a subject: refused whole where a field is not of the subject, or is asked what its type does
 * not know. Nothing of it is ever left out.
 */
export function conditionSchema(subject: Subject): z.ZodType<Condition> {
  const stored = z
    .unknown()
    .refine((value) => isShallow(value, MAX_DEPTH * 4), { message: 'too deep', abort: true })
    .pipe(z.strictObject({ version: z.literal(1), where: clause }))
    .refine(({ where }) => depthOf(where) <= MAX_DEPTH, { message: 'too deep' })
    .refine(({ where }) => !hasTooManyTests(where), { message: 'too long' })
    .refine(({ where }) => testsOf(where).every((test) => fits(test, subject)), { message: 'does not fit' })
  // Its text is clean already, or does not fit.
  return canonical(stored)
}

/** Whether anything stands so deep that reading it step by step might not end. Each clause is a step or two of JSON, and `and` within `or` has no bracket. */
function isShallow(stored: unknown, steps: number): boolean {
  if (typeof stored !== 'object' || stored === null) return true
  return steps > 0 && Object.values(stored).every((part) => isShallow(part, steps - 1))
}

export function hasTooManyTests(where: Clause): boolean {
  return testsOf(where).length > MAX_TESTS
}

function testsOf(where: Clause): readonly Test[] {
  if (where.kind === 'not') return testsOf(where.part)
  if (where.kind === 'and' || where.kind === 'or') return where.parts.flatMap(testsOf)
  return [where]
}

function fits(test: Test, subject: Subject): boolean {
  const type = fieldNamed(subject, test.field)?.type
  return type !== undefined && fitsType(test, type)
}

function fitsType(test: Test, type: FieldType): boolean {
  const { schema, ordered, textual } = fieldTypes[type]
  const isOne = (value: Literal) => schema.safeParse(value).success
  switch (test.kind) {
    case 'compare':
      return isOne(test.value) && (ordered || test.is === '=' || test.is === '<>')
    case 'between':
      return ordered && isOne(test.from) && isOne(test.to) && !isBackward(test.from, test.to)
    case 'in':
      return type !== 'yes-no' && test.values.every(isOne)
    case 'like':
      return textual && readPattern(type, test.pattern) === test.pattern
    case 'missing':
      return true
  }
}

/** Whether a range holds nothing, as far as that can be told before it is asked. */
export function isBackward(from: Literal, to: Literal): boolean {
  if (typeof from === 'object' && typeof to === 'object') return from.days > to.days
  return typeof from === typeof to && typeof from !== 'object' && from > to
}
