import { command } from '../../kernel/operation'
import { defaultKeyMap, keyMapSchema } from './key-map'
import { defaultPreferences, preferencesSchema } from './preferences'

export const settingsContract = {
  'settings.save-keys': command({
    input: keyMapSchema,
    output: keyMapSchema,
    errors: {},
    permission: 'settings.keys',
    touches: 'settings',
    atStake: 'input',
    example: defaultKeyMap,
  }),
  'settings.save-preferences': command({
    input: preferencesSchema,
    output: preferencesSchema,
    errors: {},
    permission: 'signed-in',
    touches: 'settings',
    atStake: 'input',
    example: defaultPreferences,
  }),
} as const
