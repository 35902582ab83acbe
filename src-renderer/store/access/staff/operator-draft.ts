import { z } from 'zod'
import { operatorCodeSchema, operatorNameSchema } from '#shared/store/access/credentials'
import { roleIdSchema } from '#shared/store/access/roles'
import type { StaffMember } from '#shared/store/access/staff'

/** What the form of an operator holds. */
export const operatorFormSchema = z.object({
  code: operatorCodeSchema,
  name: operatorNameSchema,
  role: roleIdSchema,
  sells: z.boolean(),
  active: z.boolean(),
})
export type OperatorDraft = z.input<typeof operatorFormSchema>

export const operatorWords = { code: '1 a 6 números.', name: 'Informe o nome.' }

export const newOperator: OperatorDraft = { code: '', name: '', role: 'cashier', sells: false, active: true }

export function draftOfMember({ code, name, role, sells, active }: StaffMember): OperatorDraft {
  return { code, name, role, sells, active }
}
