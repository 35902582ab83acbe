import { z } from 'zod'
import type { TenderDefinition } from './tender-definition'
import { tenderList } from './tender-list'

type Kinds = typeof tenderList
export type TenderKind = Kinds[number]['kind']

type SchemasOf<List extends readonly TenderDefinition[], Which extends 'newSchema' | 'schema'> = {
  readonly [I in keyof List]: List[I][Which]
}

/** What the cashier enters to add a tender. Its id is made with the form, so that a doubled click adds it once. */
export const newTenderSchema = z.discriminatedUnion(
  'kind',
  // Mapping a tuple keeps its order and length, which its type forgets.
  tenderList.map(({ newSchema }) => newSchema) as unknown as SchemasOf<Kinds, 'newSchema'>,
)
export type NewTender = z.infer<typeof newTenderSchema>

/** A tender of a sale. Amounts in cents. */
export const tenderSchema = z.discriminatedUnion(
  'kind',
  tenderList.map(({ schema }) => schema) as unknown as SchemasOf<Kinds, 'schema'>,
)
export type Tender = z.infer<typeof tenderSchema>
export type TenderOf<Kind extends TenderKind> = Extract<Tender, { readonly kind: Kind }>

export const tenderKinds: readonly TenderKind[] = tenderList.map(({ kind }) => kind)
export const tenderKindSchema = z.enum(tenderKinds)

const definitions: ReadonlyMap<string, TenderDefinition> = new Map(
  tenderList.map((definition) => [definition.kind, definition]),
)

/** All that is said of a kind. */
export function tenderDefinition(kind: TenderKind): TenderDefinition {
  const definition = definitions.get(kind)
  if (definition === undefined) throw new Error(`There is no tender of kind ${kind}`)
  return definition
}

export const tenderNames = Object.fromEntries(tenderList.map(({ kind, name }) => [kind, name])) as Readonly<
  Record<TenderKind, string>
>
