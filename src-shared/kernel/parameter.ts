import { z } from 'zod'
import { linesText } from './text/text-door'

/** Where a parameter may be set, the nearest to the till first: the nearest one that is set wins (FEATURES B6). */
export const scopes = ['terminal', 'branch', 'company'] as const
export type Scope = (typeof scopes)[number]

export const scopeNames: Readonly<Record<Scope, string>> = {
  terminal: 'Caixa',
  branch: 'Filial',
  company: 'Empresa',
}

export const parameterValueSchema = z.union([linesText({ max: 2000 }), z.number(), z.boolean()])
export type ParameterValue = z.infer<typeof parameterValueSchema>

/** How a person edits the value. */
export type Control =
  | { readonly kind: 'text'; readonly lines: number; readonly maxLength: number }
  /** A whole number of something. */
  | { readonly kind: 'number'; readonly one: string; readonly many: string }
  /** On or off. */
  | { readonly kind: 'switch' }
  /** The words of each value. */
  | { readonly kind: 'choice'; readonly options: Readonly<Record<string, string>> }

/** What decides the value of a parameter. */
export interface ParameterRules<Value extends ParameterValue = ParameterValue> {
  readonly scopes: readonly Scope[]
  /** Stored beside each value; raised when an older value needs `upgrade` to be read. */
  readonly version: number
  /** Its default is what holds while nobody sets anything. */
  readonly schema: z.ZodType<Value>
  /** Makes a value stored under an older version one of this. */
  readonly upgrade?: (value: unknown, version: number) => unknown
}

/** A parameter as one literal, in the list of the feature it belongs to. */
export interface Parameter<Value extends ParameterValue = ParameterValue> extends ParameterRules<Value> {
  readonly key: string
  /** The path under which users know it. */
  readonly menu: readonly [string, ...string[]]
  readonly name: string
  readonly help: string
  /** Other words people look for it by. */
  readonly alsoCalled?: string
  /** What may be typed, said beside the field. */
  readonly expects: string
  readonly control: Control
}
