import { z } from 'zod'

/** What products are sorted by: each has at most one of either. */
export const groupings = ['family', 'brand'] as const
export const groupingSchema = z.enum(groupings)
export type Grouping = z.infer<typeof groupingSchema>

/** As sentences say it. */
export const groupingWords: Readonly<
  Record<Grouping, { readonly one: string; readonly many: string; readonly the: string }>
> = {
  family: { one: 'família', many: 'famílias', the: 'a família' },
  brand: { one: 'marca', many: 'marcas', the: 'a marca' },
}

/** A family or brand; one that is not active stays with what has it, and is given to nothing else. */
export const groupSchema = z.object({ id: z.int().positive(), name: z.string(), active: z.boolean() })
export type Group = z.infer<typeof groupSchema>
