import { z } from 'zod'
import { operatorSchema } from './operator'
import { roleSchema } from './roles'

/** An operator as whoever manages access sees them: never the PIN. */
const staffMemberSchema = operatorSchema.extend({
  /** May be chosen as the salesperson of a sale. */
  sells: z.boolean(),
  /** May sign in. */
  active: z.boolean(),
})
export type StaffMember = Readonly<z.infer<typeof staffMemberSchema>>

export const staffListSchema = z.object({
  operators: z.array(staffMemberSchema),
  roles: z.array(roleSchema),
})
export type StaffList = Readonly<z.infer<typeof staffListSchema>>
