import { z } from 'zod'

/** What a search that found nothing may have meant: the words to search by, and the first of what they find. */
export const suggestionSchema = z.object({ words: z.string(), example: z.string() })
export type Suggestion = Readonly<z.infer<typeof suggestionSchema>>
