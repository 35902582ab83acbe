import type { ZodType } from 'zod'
import type { Every } from './every'
import type { Contract } from './operation'
import type { Parameter } from './parameter'

/** How much of a right a role has. `approval`: a supervisor who holds it confirms it once, with code and PIN. */
export type RightLevel = 'allow' | 'approval' | 'deny'

/** Something an operator may be allowed to do. */
export interface Right {
  /** As managers read it. */
  readonly name: string
  /** What the roles every shop starts with have of it; a manager starts with everything. */
  readonly starts: { readonly cashier: RightLevel; readonly supervisor: RightLevel }
  /** To a whole screen or till: one either may or may not, since everything in it would ask for approval again. */
  readonly isYesOrNo?: true
}

/** Who has a right at the start: everybody, the cashier with approval, nobody below the supervisor, the manager alone. */
export const everybody = { cashier: 'allow', supervisor: 'allow' } as const
export const byApproval = { cashier: 'approval', supervisor: 'allow' } as const
export const fromSupervisor = { cashier: 'deny', supervisor: 'allow' } as const
export const managersOnly = { cashier: 'deny', supervisor: 'deny' } as const

/**
 * What a feature adds to the registries of both sides, as one thing. It knows the kernel and the features below it, never
 * a registry: those are made of the list of features, and who reads them stands above (ADR 0018).
 */
export interface Feature {
  /** The rights it needs, by the names its operations ask for. */
  readonly rights?: Readonly<Record<string, Right>>
  /** What it writes into the trail, as a manager reads it. */
  readonly actions?: Readonly<Record<string, string>>
  /** What a shop may set of it, in “Parâmetros”. */
  readonly parameters?: readonly Parameter[]
  readonly operations?: Contract
  /** What main may push of it. An event says what changed; it never drives what happens next. */
  readonly events?: Readonly<Record<string, ZodType>>
}

type Part = 'rights' | 'actions' | 'operations' | 'events'

/** What all features of a list have of one part, by name. */
export type All<Features extends readonly Feature[], P extends Part> = Every<
  Features[number] extends infer F ? (F extends { readonly [Key in P]: infer Value } ? Value : never) : never
>

/** Puts one part of all features together; a name two of them give is a mistake of ours. */
export function gather<const Features extends readonly Feature[], P extends Part>(
  features: Features,
  part: P,
): All<Features, P> {
  const all: Record<string, unknown> = {}
  for (const feature of features)
    for (const [name, value] of Object.entries(feature[part] ?? {})) {
      if (Object.hasOwn(all, name)) throw new Error(`Two features give ${part} “${name}”`)
      all[name] = value
    }
  return all as All<Features, P>
}

/** Any parameter of a list of features. */
export type ParameterIn<Features extends readonly Feature[]> = Features[number] extends infer F
  ? F extends { readonly parameters: readonly (infer P)[] }
    ? P
    : never
  : never

/** Every parameter of the features: those of one menu together, menus where the first of them stands. */
export function gatherParameters<const Features extends readonly Feature[]>(
  features: Features,
): readonly ParameterIn<Features>[] {
  const all = new Map<string, Parameter>()
  for (const parameter of features.flatMap(({ parameters }) => parameters ?? [])) {
    if (all.has(parameter.key)) throw new Error(`Two features give parameters “${parameter.key}”`)
    all.set(parameter.key, parameter)
  }
  const menuOf = ({ menu }: Parameter): string => menu.join('>')
  const menus = [...all.values()].map(menuOf)
  const inMenus = [...all.values()].sort((a, b) => menus.indexOf(menuOf(a)) - menus.indexOf(menuOf(b)))
  // The list forgets which features it came from.
  return inMenus as unknown as readonly ParameterIn<Features>[]
}
