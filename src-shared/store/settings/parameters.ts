import type { z } from 'zod'
import { loyaltyParameters } from '../../loyalty/settings/loyalty-parameters'
import { catalogParameters } from './catalog-parameters'
import { clockParameters } from './clock-parameters'
import { generalParameters } from './general-parameters'
import { globalParameters } from './global-parameters'
import type { Parameter } from './parameter'
import { paymentParameters } from './payment-parameters'
import { returnsParameters } from './returns-parameters'
import { saleScreenParameters } from './sale-screen-parameters'
import { tillParameters } from './till-parameters'
import { windowParameters } from './window-parameters'

/** Every parameter of the shop in the order of its menus (FEATURES B6): a new one is an entry in one of these lists. */
export const parameters = [
  ...globalParameters,
  ...returnsParameters,
  ...catalogParameters,
  ...saleScreenParameters,
  ...loyaltyParameters,
  ...generalParameters,
  ...clockParameters,
  ...paymentParameters,
  ...tillParameters,
  ...windowParameters,
] as const satisfies readonly Parameter[]

type Known = (typeof parameters)[number]
export type ParameterKey = Known['key']
export type ValueOf<Key extends ParameterKey> = z.output<Extract<Known, { readonly key: Key }>['schema']>

export const parameterKeys = parameters.map(({ key }) => key) as [ParameterKey, ...ParameterKey[]]

const byKey = new Map<string, Parameter>(parameters.map((one) => [one.key, one]))

/** The parameter of a key. */
export function parameterOf<Key extends ParameterKey>(key: Key): Parameter<ValueOf<Key>> {
  const found = byKey.get(key)
  if (!found) throw new Error(`No parameter ${key}`)
  return found as Parameter<ValueOf<Key>>
}
