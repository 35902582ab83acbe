import { z } from 'zod'
import { verbatimText } from '../../kernel/text/text-door'

const word = verbatimText({ min: 1, max: 60 })

/** What a period is held against. */
export const besides = ['before', 'year', 'nothing'] as const

/** What an operator last looked at reports by. A period that is not one click away is not kept: its days are past. */
export const keptFiltersSchema = z.object({
  report: word.nullable().default(null),
  quick: word.nullable().default(null),
  choices: z.record(word, word).default({}),
  beside: z.enum(besides).default('before'),
})
export type KeptFilters = Readonly<z.infer<typeof keptFiltersSchema>>
export type BesideWhat = KeptFilters['beside']
