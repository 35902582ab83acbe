import { getStates } from '@brazilian-utils/brazilian-utils'
import { z } from 'zod'

/** `SP`, `RJ`…: the 26 states and the Federal District, by name. */
export const states = getStates()
  .map(({ code, name }) => ({ code: code as string, name }))
  .sort((a, b) => a.name.localeCompare(b.name, 'pt-BR'))

export const stateSchema = z.enum(states.map(({ code }) => code))

export function isStateCode(text: string): boolean {
  return stateSchema.safeParse(text).success
}
