import type { z } from 'zod'
import { features } from '../../features'
import { gatherParameters, type ParameterIn } from '../../kernel/feature'
import type { Parameter } from '../../kernel/parameter'

type Known = ParameterIn<typeof features>
export type ParameterKey = Known['key']
export type ValueOf<Key extends ParameterKey> = z.output<Extract<Known, { readonly key: Key }>['schema']>

/** Every parameter of the shop, in the order of the features that bring them; those of one menu together (FEATURES B6). */
export const parameters: readonly Known[] = gatherParameters(features)

export const parameterKeys = parameters.map(({ key }) => key) as [ParameterKey, ...ParameterKey[]]

const byKey = new Map<string, Parameter>(parameters.map((one) => [one.key, one]))

/** The parameter of a key. */
export function parameterOf<Key extends ParameterKey>(key: Key): Parameter<ValueOf<Key>> {
  const found = byKey.get(key)
  if (!found) throw new Error(`No parameter ${key}`)
  return found as Parameter<ValueOf<Key>>
}
