import { z } from 'zod'
import { query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { readingRefusals } from '../../store/reading/reading-refusals'
import { dayFiguresSchema } from './day-figures'

/** The beginning of Gestão (FEATURES B7). */
export const dayContract = {
  /** How this branch's day goes, computed beside the till. */
  'reports.day': query({
    input: z.object({}),
    output: dayFiguresSchema,
    errors: pick(readingRefusals, 'reading-died'),
    permission: 'reports.view',
    touches: 'nothing',
    example: {},
  }),
} as const
