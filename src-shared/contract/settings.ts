import { keyMapSchema } from '../settings/key-map'
import { preferencesSchema } from '../settings/preferences'
import { command } from './define'

export const settingsContract = {
  'settings.save-keys': command({
    input: keyMapSchema,
    output: keyMapSchema,
    errors: {},
    permission: 'settings.keys',
  }),
  'settings.save-preferences': command({
    input: preferencesSchema,
    output: preferencesSchema,
    errors: {},
    permission: 'signed-in',
  }),
} as const
