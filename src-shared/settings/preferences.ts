import { z } from 'zod'

/** How this terminal looks and sounds. */
export const preferencesSchema = z.object({
  theme: z.enum(['light', 'dark']).default('light'),
  muted: z.boolean().default(false),
})
export type Preferences = z.infer<typeof preferencesSchema>
export const defaultPreferences: Preferences = preferencesSchema.parse({})
