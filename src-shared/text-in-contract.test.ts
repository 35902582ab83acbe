import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { contract } from './contract'
import { isDoor, lineText, numberTextOf, readText, verbatimText } from './kernel/text/text-door'
import { parameterOf, parameters } from './store/settings/parameters'

type Schema = z.core.$ZodType

/** A UUID, a date, a time, an IP address: Unicode has no second way to write what their forms let in. */
const closedFormats = new Set(['uuid', 'date', 'time', 'ipv4'])

/**
 * Where a schema takes text beside the door of src-shared/text, by its paths: `.name`, `.lines[].label`. Found in what the
 * schema is made of, whatever its fields are called, so that a new field is found too.
 */
function undoored(schema: Schema, path = ''): string[] {
  if (isDoor(schema)) return []
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'string':
      return 'format' in def && closedFormats.has(String(def.format)) ? [] : [path]
    case 'object':
      return Object.entries(def.shape).flatMap(([name, inner]) => undoored(inner, `${path}.${name}`))
    case 'array':
      return undoored(def.element, `${path}[]`)
    case 'tuple':
      return def.items.flatMap((inner, index) => undoored(inner, `${path}[${index}]`))
    case 'record':
      return [...undoored(def.keyType, `${path}{key}`), ...undoored(def.valueType, `${path}{}`)]
    case 'union':
      return def.options.flatMap((inner) => undoored(inner, path))
    case 'pipe':
      return undoored(def.in, path)
    case 'nullable':
    case 'optional':
    case 'default':
    case 'prefault':
    case 'readonly':
      return undoored(def.innerType, path)
    case 'number':
    case 'boolean':
    case 'literal':
    case 'enum':
    case 'null':
      return []
    default:
      // Anything else might hold text: `unknown` and `custom` with it.
      return [path]
  }
}

describe('text in the contract', () => {
  it.each(Object.entries(contract))('of %s comes through the door', (name, { input }) => {
    // What is approved is read again by the schema of the operation it is for.
    const readAgain = name === 'access.approve' ? ['.operationInput'] : []
    expect(undoored(input)).toEqual(readAgain)
  })

  it.each(parameters.map((parameter) => [parameter.key, parameter.schema] as const))(
    'of the parameter %s comes through the door',
    (_key, schema) => expect(undoored(schema)).toEqual([]),
  )

  it('is looked for in every kind of schema', () => {
    const beside = z.object({
      name: z.string().nullable(),
      list: z.array(z.object({ label: z.string().trim().max(3).default('') })),
      either: z.union([z.string().regex(/a/), z.number()]),
      byName: z.record(z.string(), z.string()),
      mail: z.email(),
      own: z.custom<string>(),
      turned: z.string().transform((text) => text.trim()),
      id: z.uuid(),
    })
    expect(undoored(beside)).toEqual([
      '.name',
      '.list[].label',
      '.either',
      '.byName{key}',
      '.byName{}',
      '.mail',
      '.own',
      '.turned',
    ])
  })

  it('counts as through the door however it is narrowed', () => {
    const read = readText((text) => (text === '' ? undefined : text), 9)
    const through = z.object({
      line: lineText({ max: 9 }).nullable(),
      narrowed: numberTextOf(/^\d+$/)
        .refine((text) => text !== '0')
        .brand<'Seat'>(),
      piped: lineText({ max: 9 }).pipe(z.email()),
      key: z.record(verbatimText({ max: 9 }), read.nullable()),
    })
    expect(undoored(through)).toEqual([])
  })

  it('has a footer of several lines without unseen marks', () => {
    expect(parameterOf('receipt.footer').schema.parse('Volte\r\nsempre\u202e')).toBe('Volte\nsempre')
  })
})
