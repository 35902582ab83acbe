import { fail, ok, type Result } from '#shared/kernel/result'
import { operatorCodeSchema } from '#shared/store/access/operator'
import type { StaffMember } from '#shared/store/access/staff'

/** What the form of an operator holds. */
export type OperatorDraft = Pick<StaffMember, 'code' | 'name' | 'role' | 'sells' | 'active'>
export type OperatorErrors = Readonly<Partial<Record<'code' | 'name', string>>>

export const newOperator: OperatorDraft = { code: '', name: '', role: 'cashier', sells: false, active: true }

export function draftOfMember({ code, name, role, sells, active }: StaffMember): OperatorDraft {
  return { code, name, role, sells, active }
}

/** The operator the form means, or what to correct. */
export function readOperator(draft: OperatorDraft): Result<OperatorDraft, OperatorErrors> {
  const name = draft.name.trim()
  const errors: OperatorErrors = {
    ...(!operatorCodeSchema.safeParse(draft.code).success && { code: '1 a 6 números.' }),
    ...(name === '' && { name: 'Informe o nome.' }),
  }
  return Object.keys(errors).length > 0 ? fail(errors) : ok({ ...draft, name })
}
