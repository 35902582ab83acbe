import { describe, expect, it } from 'vitest'
import { parameterWords } from './parameter-words'
import { parameterKeys, parameterOf, parameters } from './parameters'
import { resolveParameter } from './resolve-parameter'

describe.each(parameterKeys)('%s', (key) => {
  const parameter = parameterOf(key)

  it('holds its default while nobody sets it, and can say it', () => {
    const { value, origin } = resolveParameter(parameter, [])
    expect(origin).toBe('default')
    expect(parameter.schema.parse(value)).toBe(value)
    expect(parameterWords(parameter, value)).not.toBe('')
  })

  it('has words for exactly the values it accepts', () => {
    const { control, schema } = parameter
    if (control.kind === 'switch') return expect(schema.safeParse('true').success).toBe(false)
    if (control.kind !== 'choice') return expect(schema.safeParse({}).success).toBe(false)
    for (const value of Object.keys(control.options)) expect(schema.safeParse(value).success).toBe(true)
    expect(schema.safeParse('another').success).toBe(false)
  })
})

it('no key and no place in the menus is taken twice', () => {
  expect(new Set(parameterKeys).size).toBe(parameters.length)
  expect(new Set(parameters.map(({ menu, name }) => [...menu, name].join('>'))).size).toBe(parameters.length)
})

describe('words', () => {
  it.each([
    ['access.idle-minutes', 1, '1 minuto'],
    ['access.idle-minutes', 0, '0 minutos'],
    ['till.parked-at-closing', 'refuse', 'Recusar'],
    ['receipt.print-at-finish', true, 'Sim'],
    ['receipt.print-at-finish', false, 'Não'],
    ['receipt.footer', '', 'em branco'],
    ['receipt.footer', 'Volte sempre', 'Volte sempre'],
  ] as const)('%s %j is “%s”', (key, value, words) => {
    expect(parameterWords(parameterOf(key), value)).toBe(words)
  })
})
