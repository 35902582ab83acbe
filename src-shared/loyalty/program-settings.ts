import { z } from 'zod'
import { loyaltyFaultSchema } from './loyalty-fault'
import { loyaltyProgramIdSchema } from './program-id'

/** Where a programme's values are kept: for the company, or for this branch alone, which wins field by field. */
export const settingsScopeSchema = z.enum(['company', 'branch'])

/** What was entered for a programme: secrets only as set or not. */
export const programSettingsSchema = z.object({
  program: loyaltyProgramIdSchema,
  scope: settingsScopeSchema,
  values: z.record(z.string(), z.string()),
  secretsSet: z.array(z.string()),
})
export type ProgramSettings = z.infer<typeof programSettingsSchema>

/** New values by field; a secret left out stays as it is, an empty text takes the field away. */
export const newProgramSettingsSchema = programSettingsSchema
  .pick({ program: true, scope: true, values: true })
  .extend({ secrets: z.record(z.string(), z.string().max(500)) })

/** "Testar conexão": null when it works. */
export const connectionTestSchema = z.object({ fault: loyaltyFaultSchema.nullable() })
