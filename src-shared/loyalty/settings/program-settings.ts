import { z } from 'zod'
import { branchIdSchema, brandIdSchema } from '../../kernel/ids'
import { parameterValueSchema } from '../../kernel/parameter'
import { linesText, verbatimText } from '../../kernel/text/text-door'
import { parameterViewOf } from '../../store/settings/parameter-view'
import { cashbackProgramIdSchema, loyaltyProgramIdSchema } from '../port/program-id'
import { pointsTableSchema } from './points-table'
import { programParameterKeys } from './program-parameters'

/** Where a programme's values are kept: for one branch, which wins field by field, or for the company (null). */
export const settingsPlaceSchema = z.object({
  program: loyaltyProgramIdSchema,
  branchId: branchIdSchema.nullable(),
})
export type ProgramPlace = z.infer<typeof settingsPlaceSchema>

/** A programme as it is set up at a place. Of a secret one learns only that it is there. */
export const programSettingsSchema = settingsPlaceSchema.extend({
  branches: z.array(z.object({ id: branchIdSchema, name: z.string() })),
  /** `own` is what this place says, `inherited` what the company says; empty for nothing. */
  values: z.record(z.string(), z.object({ own: z.string(), inherited: z.string() })),
  secrets: z.record(z.string(), z.object({ own: z.boolean(), inherited: z.boolean() })),
  /** Secrets this place has and this computer cannot open: sealed elsewhere, or for an address that has changed. */
  lostSecrets: z.array(z.string()),
  parameters: z.array(parameterViewOf(programParameterKeys)),
  /** Whether this computer can keep a secret; without that only a simulator's may be set. */
  keepsSecrets: z.boolean(),
  /** The cashback programme that serves the branch, this terminal's for the company. */
  serves: cashbackProgramIdSchema.nullable(),
  /** Programmes the company has off for all branches. */
  offAtCompany: z.array(loyaltyProgramIdSchema),
})
export type ProgramSettings = z.infer<typeof programSettingsSchema>

const fieldKey = verbatimText({ max: 40 })

/** Fields as typed: one left out stays as it is, an empty one is taken away and inherits. */
export const settingsDraftSchema = settingsPlaceSchema.extend({
  values: z.record(fieldKey, linesText({ max: 2000 })),
  secrets: z.record(fieldKey, verbatimText({ max: 2000 })),
})
export type SettingsDraft = z.infer<typeof settingsDraftSchema>

export const newProgramSettingsSchema = settingsDraftSchema.extend({
  /** Null inherits again. */
  parameters: z.array(
    z.object({ key: z.enum(programParameterKeys), value: parameterValueSchema.nullable() }),
  ),
})
export type NewProgramSettings = z.infer<typeof newProgramSettingsSchema>

/** How a branch scores, and the brands there are. */
export const pointsSettingsSchema = z.object({
  table: pointsTableSchema,
  brands: z.array(z.object({ id: brandIdSchema, name: z.string() })),
})
