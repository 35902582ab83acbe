import { z } from 'zod'
import { branchIdSchema, productIdSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { lineText } from '../../kernel/text/text-door'
import { branchRefusals } from '../../store/branch/branch-refusals'
import { settingsRefusals } from '../../store/settings/settings-refusals'
import { loyaltyFaultSchema } from '../port/loyalty-fault'
import { loyaltyProgramIds, pointsProgramIds, pointsProgramIdSchema } from '../port/program-id'
import { loyaltySettingsRefusals } from './loyalty-settings-refusals'
import { pointsTableSchema } from './points-table'
import {
  newProgramSettingsSchema,
  pointsSettingsSchema,
  programSettingsSchema,
  settingsDraftSchema,
  settingsPlaceSchema,
} from './program-settings'
import { unreadyProductSchema } from './unready-product'

const permission = 'loyalty.settings'
const pointsPlace = z.object({ program: pointsProgramIdSchema, branchId: branchIdSchema })
const ofBranch = { program: loyaltyProgramIds[0], branchId: 1 }
const onPlace = pick(branchRefusals, 'branch-not-found')
const onFields = {
  ...onPlace,
  ...pick(loyaltySettingsRefusals, 'loyalty-field-refused', 'loyalty-secret-again'),
}

/** The pages of “Fidelidade” and the tabs of the branches (FEATURES C1, D1, D8, E1). */
export const loyaltySettingsContract = {
  'loyalty-settings.read': query({
    input: settingsPlaceSchema,
    output: programSettingsSchema,
    errors: onPlace,
    permission,
    touches: 'nothing',
    example: ofBranch,
  }),
  /** Takes effect at once; answers the settings as they are then, without the secrets. */
  'loyalty-settings.save': command({
    input: newProgramSettingsSchema,
    output: programSettingsSchema,
    errors: {
      ...onFields,
      ...pick(loyaltySettingsRefusals, 'secret-not-protected'),
      ...pick(settingsRefusals, 'scope-not-offered'),
    },
    permission,
    touches: 'settings',
    atStake: 'input',
    example: { ...ofBranch, values: {}, secrets: {}, parameters: [] },
  }),
  /** "Testar conexão" with what is typed over what is saved; null when it works. */
  'loyalty-settings.test': command({
    input: settingsDraftSchema,
    output: z.object({ fault: loyaltyFaultSchema.nullable() }),
    errors: onFields,
    permission,
    touches: 'nothing',
    atStake: 'input',
    example: { ...ofBranch, values: {}, secrets: {} },
  }),
  /** C1: the fields the operator gives for those typed, by their keys; nothing is saved yet. */
  'loyalty-settings.provision': command({
    input: settingsDraftSchema,
    output: z.object({ values: z.record(z.string(), z.string()), secrets: z.record(z.string(), z.string()) }),
    errors: { ...onFields, ...pick(loyaltySettingsRefusals, 'provisioning-failed') },
    permission,
    touches: 'nothing',
    atStake: 'input',
    example: { ...ofBranch, values: {}, secrets: {} },
  }),
  /** E1: the branch's own scoring table. */
  'loyalty-settings.points-table': query({
    input: pointsPlace,
    output: pointsSettingsSchema,
    errors: onPlace,
    permission,
    touches: 'nothing',
    example: { program: pointsProgramIds[0], branchId: 1 },
  }),
  'loyalty-settings.save-points-table': command({
    input: pointsPlace.extend({ table: pointsTableSchema }),
    output: pointsSettingsSchema,
    errors: { ...onPlace, ...pick(loyaltySettingsRefusals, 'brand-not-found') },
    permission,
    touches: 'settings',
    atStake: 'input',
    example: { program: pointsProgramIds[0], branchId: 1, table: { scoring: 'value', brands: [] } },
  }),
  /** D8, by code, a page at a time. */
  'loyalty-settings.unready-products': query({
    input: z.object({ text: lineText({ max: 80 }), after: productIdSchema.nullable() }),
    output: z.object({ products: z.array(unreadyProductSchema), total: z.int(), more: z.boolean() }),
    errors: {},
    permission,
    touches: 'nothing',
    example: { text: '', after: null },
  }),
} as const
