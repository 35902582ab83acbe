import { z } from 'zod'
import { command, query } from '../../kernel/operation'
import { defaultKeyMap, keyMapSchema } from './key-map'
import { defaultPreferences, preferencesSchema } from './preferences'
import { shortcutIdSchema, shortcutsSchema } from './shortcuts'

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
  /** What the operator signed in keeps at hand in Gestão (FEATURES B12). */
  'settings.shortcuts': query({
    input: z.object({}),
    output: shortcutsSchema,
    errors: {},
    permission: 'signed-in',
    touches: 'nothing',
    example: {},
  }),
  'settings.star': command({
    input: z.object({ id: shortcutIdSchema, isFavourite: z.boolean() }),
    output: shortcutsSchema,
    errors: {},
    permission: 'signed-in',
    touches: 'settings',
    atStake: 'input',
    example: { id: 'parameters', isFavourite: true },
  }),
  'settings.note-visit': command({
    input: z.object({ id: shortcutIdSchema }),
    output: shortcutsSchema,
    errors: {},
    permission: 'signed-in',
    touches: 'settings',
    atStake: 'input',
    example: { id: 'parameters' },
  }),
} as const
