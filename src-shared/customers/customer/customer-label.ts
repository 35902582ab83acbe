import { z } from 'zod'
import { lineText } from '../../kernel/text/text-door'

/** The two lists a shop sorts its customers by (R3): where they come from, and a group they belong to. */
export const labelLists = ['origin', 'grouping'] as const
export type LabelList = (typeof labelLists)[number]

export const labelListNames: Readonly<Record<LabelList, string>> = {
  origin: 'Procedência',
  grouping: 'Agrupamento',
}

export const labelNameSchema = lineText({ min: 1, max: 60 })

/** An entry of a list; customers name it by uid, so that another name is theirs at once. */
export const customerLabelSchema = z
  .object({
    uid: z.uuid(),
    list: z.enum(labelLists),
    name: labelNameSchema,
    /** One that is not stays with those who have it, and is offered to nobody else. */
    isActive: z.boolean(),
  })
  .readonly()
export type CustomerLabel = z.infer<typeof customerLabelSchema>
