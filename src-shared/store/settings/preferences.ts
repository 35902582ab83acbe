import { z } from 'zod'

/** How large letters and all that follows them are drawn, smallest first, against the usual size. */
export const textSizes = { small: 0.9, usual: 1, large: 1.1, larger: 1.25 } as const
export type TextSize = keyof typeof textSizes
export const textSizeNames = Object.keys(textSizes) as [TextSize, ...TextSize[]]

/** How this terminal looks and sounds. */
export const preferencesSchema = z.object({
  theme: z.enum(['light', 'dark']).default('light'),
  muted: z.boolean().default(false),
  /** Whether the keyboard on the screen is open at the screens' own fields, and in windows. */
  keyboardOnScreens: z.boolean().default(false),
  keyboardInWindows: z.boolean().default(false),
  textSize: z.enum(textSizeNames).default('usual'),
})

export type Preferences = z.infer<typeof preferencesSchema>
export const defaultPreferences: Preferences = preferencesSchema.parse({})
