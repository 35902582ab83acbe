import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { byApproval, everybody, gather, gatherParameters, type Feature } from './feature'
import { command } from './operation'
import type { Parameter } from './parameter'

const lend = command({
  input: z.object({}),
  output: z.null(),
  errors: {},
  permission: 'umbrella.lend',
  touches: 'customer',
  atStake: 'input',
  example: {},
})
const days = (key: string, menu: string) =>
  ({
    key,
    menu: [menu],
    name: key,
    help: 'Por quantos dias.',
    expects: 'De 1 a 9 dias.',
    scopes: ['company'],
    version: 1,
    schema: z.int().min(1).max(9).default(3),
    control: { kind: 'number', one: 'dia', many: 'dias' },
  }) as const satisfies Parameter
const umbrellas = {
  rights: { 'umbrella.lend': { name: 'Emprestar guarda-chuva', starts: byApproval } },
  actions: { 'umbrella.lend': 'Guarda-chuva emprestado' },
  parameters: [days('umbrella.days', 'Empréstimos'), days('umbrella.rain-days', 'Tempo')],
  operations: { 'umbrella.lend': lend },
} as const satisfies Feature
const rain = {
  rights: { 'rain.forecast': { name: 'Ver a previsão', starts: everybody } },
  parameters: [days('rain.deposit-days', 'Empréstimos')],
} as const satisfies Feature
const features = [umbrellas, rain] as const

/** Each of these must not compile: where one does, its comment is an error. */
export const incomplete = [
  // @ts-expect-error a right nobody said who starts with
  { rights: { 'rain.stop': { name: 'Parar a chuva' } } } satisfies Feature,
  // @ts-expect-error an operation that is none
  { operations: { 'rain.stop': { input: z.object({}) } } } satisfies Feature,
  // @ts-expect-error a parameter nobody can edit
  { parameters: [{ ...days('rain.days', 'Tempo'), control: undefined }] } satisfies Feature,
  // @ts-expect-error a part no registry reads
  { weather: {} } satisfies Feature,
  // @ts-expect-error a right no feature has
  gather(features, 'rights')['rain.stop'],
]

describe('the registries made of features', () => {
  it('hold what each says, under its name and in the order of the list', () => {
    expect(Object.keys(gather(features, 'rights'))).toEqual(['umbrella.lend', 'rain.forecast'])
    expect(gather(features, 'rights')['umbrella.lend'].name).toBe('Emprestar guarda-chuva')
    expect(gather(features, 'actions')).toEqual(umbrellas.actions)
    expect(gather(features, 'operations')['umbrella.lend']).toBe(lend)
  })

  it('refuse a name two features give', () => {
    expect(() => gather([umbrellas, umbrellas], 'actions')).toThrow(
      'Two features give actions “umbrella.lend”',
    )
  })

  it('hold the parameters of one menu together, and each key once', () => {
    expect(gatherParameters(features).map(({ key }) => key)).toEqual([
      'umbrella.days',
      'rain.deposit-days',
      'umbrella.rain-days',
    ])
    expect(() => gatherParameters([rain, rain])).toThrow('Two features give parameters “rain.deposit-days”')
  })
})
